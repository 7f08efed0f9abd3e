package kz.qujat.web.officer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.history.ReadModelAge;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.application.Status;
import kz.qujat.web.dossier.PageReviewerNames;
import kz.qujat.web.dossier.Reviewer;
import org.jspecify.annotations.Nullable;

/// A page of the queue, with its freshness.
record QueueView(List<Line> items, @Nullable String nextCursor, long total, ReadModelAge asOf) {

  /// An application in the queue, waiting or held by an officer.
  record Line(
      UUID id,
      String ticketNumber,
      Status status,
      Instant registeredAt,
      LocalDate dueOn,
      LocalDate windowClosesOn,
      @Nullable Reviewer claimedBy,
      long version) {}

  static QueueView of(Worklist.Queue queue, PseudonymDirectory pseudonymDirectory) {
    var names = PageReviewerNames.ofHolders(pseudonymDirectory, queue);
    return new QueueView(
        queue.page().items().stream().map(entry -> line(entry, names)).toList(),
        queue.page().nextCursor(),
        queue.total(),
        new ReadModelAge(queue.position(), queue.lagMillis()));
  }

  private static Line line(Worklist.Entry entry, PageReviewerNames names) {
    return new Line(
        entry.id().value(),
        entry.ticketNumber(),
        entry.status(),
        entry.registeredAt(),
        entry.dueOn(),
        entry.windowClosesOn(),
        names.of(entry.holder()),
        entry.version());
  }
}
