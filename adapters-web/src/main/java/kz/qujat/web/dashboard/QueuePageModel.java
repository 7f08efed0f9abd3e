package kz.qujat.web.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import kz.qujat.application.review.Officer;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.dossier.PageReviewerNames;
import kz.qujat.web.dossier.Reviewer;
import kz.qujat.web.worklist.QueueFilter;
import kz.qujat.web.worklist.ReadYourWrites;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// The data of one page of the queue.
///
/// @param next the address of the next page; null on the last
/// @param renewal the address of the rows alone
record QueuePageModel(
    QueueFilter choice,
    List<Row> rows,
    long total,
    long lagMillis,
    @Nullable String next,
    String renewal) {
  static final String PATH = "/dashboard";

  /// An application is marked when its window closes in this many days or fewer.
  private static final long CLOSING = 3;

  QueuePageModel {
    rows = List.copyOf(rows);
  }

  /// An application in the queue.
  ///
  /// @param holder null while nobody holds it
  /// @param overdue whether the due day has passed
  /// @param daysLeft the number of days in which the applicant could still apply again; negative
  ///   when it is too late
  record Row(
      Worklist.Entry entry,
      @Nullable Reviewer holder,
      boolean mine,
      boolean overdue,
      long daysLeft) {
    public boolean closing() {
      return daysLeft >= 0 && daysLeft <= CLOSING;
    }

    public boolean closed() {
      return daysLeft < 0;
    }
  }

  static QueuePageModel of(
      Worklist.Queue queue,
      QueueFilter choice,
      Paging paging,
      Officer officer,
      PseudonymDirectory pseudonymDirectory,
      LocalDate today) {
    var names = PageReviewerNames.ofHolders(pseudonymDirectory, queue);
    @Nullable String next = queue.page().nextCursor();
    return new QueuePageModel(
        choice,
        queue.page().items().stream().map(entry -> row(entry, officer, names, today)).toList(),
        queue.total(),
        queue.lagMillis(),
        next == null ? null : address(PATH, choice, next),
        address(PATH + "/rows", choice, paging.cursor()));
  }

  private static Row row(
      Worklist.Entry entry, Officer officer, PageReviewerNames names, LocalDate today) {
    return new Row(
        entry,
        names.of(entry.holder()),
        officer.id().equals(entry.holder()),
        entry.dueOn().isBefore(today),
        ChronoUnit.DAYS.between(today, entry.windowClosesOn()));
  }

  /// Whether the list may not yet show what the officer has just done.
  public boolean behind() {
    return ReadYourWrites.isBehind(lagMillis);
  }

  /// The address of the same list in another order.
  public String sortedBy(String sort) {
    return address(PATH, choice.sortedBy(sort), null);
  }

  private static String address(String path, QueueFilter choice, @Nullable String cursor) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    for (Map.Entry<String, String> parameter : choice.parameters().entrySet()) {
      address.queryParam(parameter.getKey(), parameter.getValue());
    }
    if (cursor != null) {
      address.queryParam("cursor", cursor);
    }
    return address.encode().build().toUriString();
  }
}
