package kz.qujat.persistence;

import static kz.qujat.persistence.Drafts.MONDAY;
import static kz.qujat.persistence.Drafts.digest;

import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.DisputedCardOutcome;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionCommand.Park;
import kz.qujat.domain.supervision.SupervisionCommand.ReportDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCommand.Resume;
import kz.qujat.domain.supervision.SupervisionCommand.Retry;
import kz.qujat.domain.supervision.SupervisionCommand.SetAside;
import kz.qujat.domain.supervision.SupervisionCommand.Settle;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Wait;
import org.jspecify.annotations.Nullable;

/// Supervision commands about the applications of the tests.
public final class Supervision {
  private static final Digest REASON = digest(9);

  private Supervision() {}

  public static Park park(Wait wait, ApplicationId application) {
    return new Park(wait, application, REASON, MONDAY);
  }

  public static Resume resume(Wait wait, ApplicationId application) {
    return new Resume(wait, application, REASON, MONDAY);
  }

  public static Retry retry(SupervisionSubject subject, ApplicationId application) {
    return new Retry(subject, application, REASON, MONDAY);
  }

  public static Difference difference(ApplicationId application, Kind kind) {
    return new Difference(application, Discrepancy.ofOrder(1, kind));
  }

  public static ReportDiscrepancy report(Difference difference) {
    return new ReportDiscrepancy(difference, CivilDate.at(MONDAY), MONDAY);
  }

  public static Settle settle(SupervisionSubject subject, @Nullable ApplicationId application) {
    return new Settle(subject, application, DisputedCardOutcome.NEVER_MADE, REASON, MONDAY);
  }

  public static SetAside setAside(SupervisionSubject subject) {
    return new SetAside(subject, "payment", "UNREADABLE_AMOUNT", "amount", null, null, MONDAY);
  }
}
