package kz.qujat.web.dashboard;

import java.util.Optional;
import java.util.stream.Stream;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.review.Officer;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.review.Worklist.Order;
import kz.qujat.application.review.Worklist.Query;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.StaffId;
import kz.qujat.web.dossier.Reviewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Chooses the application that an officer should work on next.
///
/// An application the officer already holds comes first, then a waiting one; in each group the one
/// with the earliest due day. An application of the officer's own is never chosen.
@Component
final class NextCaseFinder {
  private static final int LOOKED_AT = 10;

  private final Worklist worklist;
  private final CaseFileQuery cases;

  NextCaseFinder(Worklist worklist, CaseFileQuery cases) {
    this.worklist = worklist;
    this.cases = cases;
  }

  Optional<ApplicationId> of(Officer officer) {
    return Stream.concat(
            candidates(officer, Status.UNDER_REVIEW, officer.id()),
            candidates(officer, Status.REGISTERED, null))
        .flatMap(id -> cases.find(id).stream())
        .filter(file -> isThere(file, officer))
        .map(CaseFile::id)
        .findFirst();
  }

  private Stream<ApplicationId> candidates(
      Officer officer, Status status, @Nullable StaffId holder) {
    var query = new Query(officer.region(), status, holder, Order.DUE_ON);
    return worklist.page(query, LOOKED_AT, null).page().items().stream().map(Worklist.Entry::id);
  }

  /// The worklist may lag behind the history, so the history is checked.
  private static boolean isThere(CaseFile file, Officer officer) {
    return file.status() == Status.REGISTERED
        ? !officer.id().isThePerson(file.application().applicant())
        : Reviewer.officer(file.application()).filter(officer.id()::equals).isPresent();
  }
}
