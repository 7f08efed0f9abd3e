package kz.qujat.application.rehearsal;

import static kz.qujat.application.rehearsal.Cast.*;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyFound;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyResolved;
import kz.qujat.domain.supervision.SupervisionEvent.HolderRelieved;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSetAside;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSettled;
import kz.qujat.domain.supervision.SupervisionEvent.RetryRequested;
import kz.qujat.domain.supervision.SupervisionEvent.WaitParked;
import kz.qujat.domain.supervision.SupervisionEvent.WaitResumed;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;

/// Supervision events about one application.
public final class Supervisions {
  private static final Digest REASON = new Digest("0".repeat(64));
  private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

  private Supervisions() {}

  /// A requested retry.
  public static RetryRequested retried(SupervisionSubject subject, ApplicationId application) {
    return new RetryRequested(subject, application, REASON, MONDAY);
  }

  /// One event of every type that leads to no retry: all except a requested retry and a settled
  /// discrepancy.
  public static List<SupervisionEvent> withoutAnotherTry(ApplicationId application) {
    var wait = new ApplicationWait(application, Awaited.DECISION, 0);
    var difference = new Difference(application, Discrepancy.ofOrder(1, Kind.PROGRESS));
    var message = new Message(REASON);
    return List.of(
        new WaitParked(wait, application, REASON, MONDAY),
        new WaitResumed(wait, application, REASON, MONDAY),
        new HolderRelieved(wait, application, AIGUL.id(), REASON, MONDAY),
        new DiscrepancyFound(difference, application, DAY, MONDAY),
        new DiscrepancyResolved(difference, application, MONDAY),
        new MessageSetAside(message, null, "payment", "FAULT", "amount", null, null, MONDAY),
        new MessageSettled(message, null, REASON, MONDAY));
  }

  /// Retries of everything that is a wait of neither an application nor a refund.
  public static List<SupervisionEvent> retriesOfNoWait(ApplicationId application) {
    return List.of(
        retried(new Difference(application, Discrepancy.ofOrder(1, Kind.PROGRESS)), application),
        retried(new Message(REASON), application),
        retried(new RegisterRecord(DANA.id(), "personStatus"), application));
  }
}
