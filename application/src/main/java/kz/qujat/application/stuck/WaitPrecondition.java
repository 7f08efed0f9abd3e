package kz.qujat.application.stuck;

import java.time.Instant;
import java.util.Optional;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.SupervisionRefused;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.application.refund.RefundDetailsQuery;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.CurrentWait;
import kz.qujat.domain.supervision.ParkingStatus;
import kz.qujat.domain.supervision.SupervisionCase.Waiting;
import kz.qujat.domain.supervision.SupervisionLifecycle;
import kz.qujat.domain.supervision.SupervisionRefusal.NoSuchCase;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.domain.supervision.SupervisionSubject.Wait;
import kz.qujat.domain.supervision.WaitLimits;

/// Checks whether a wait still lasts and staff may act on it.
@ApplicationService
public final class WaitPrecondition {
  private final CaseFileQuery cases;
  private final RefundDetailsQuery refunds;
  private final StuckCases stuck;
  private final Histories histories;
  private final WaitLimits waitLimits;

  public WaitPrecondition(
      CaseFileQuery cases,
      RefundDetailsQuery refunds,
      StuckCases stuck,
      Histories histories,
      WaitLimits waitLimits) {
    this.cases = cases;
    this.refunds = refunds;
    this.stuck = stuck;
    this.histories = histories;
    this.waitLimits = waitLimits;
  }

  /// Checks that `wait` still lasts and is late, is parked, or has a failed delivery behind it.
  ///
  /// @throws SupervisionRefused with `NoSuchCase` otherwise
  void requireStuck(Wait wait, ApplicationId application, Instant now) {
    boolean isStuck =
        switch (wait.awaited()) {
          case NOTICE -> isParked(wait) || hasFailed(wait, application);
          case REGISTRATION,
              CLAIM,
              DECISION,
              ACCEPTANCE,
              MANUFACTURE,
              DELIVERY,
              BANK_ACCOUNT,
              FILING,
              REFUND_ANSWER,
              PAPER_REFUND ->
              current(wait).filter(one -> isStuck(one, application, now)).isPresent();
        };
    if (!isStuck) {
      throw new SupervisionRefused(new NoSuchCase());
    }
  }

  private Optional<CurrentWait> current(Wait wait) {
    Optional<CurrentWait> expected =
        switch (wait) {
          case ApplicationWait one ->
              CurrentWait.ofApplication(cases.get(one.application()).events(), waitLimits);
          case RefundWait one ->
              CurrentWait.ofRefund(refunds.get(one.refund()).events(), waitLimits);
        };
    return expected.filter(one -> one.subject().equals(wait));
  }

  private boolean isStuck(CurrentWait expected, ApplicationId application, Instant now) {
    return expected.isLateAt(now)
        || isParked(expected.subject())
        || hasFailed(expected.subject(), application);
  }

  private boolean hasFailed(Wait wait, ApplicationId application) {
    return DeliveryHandlerKind.behind(wait.awaited())
        .filter(deliveryHandlerKind -> stuck.hasFailed(application, deliveryHandlerKind))
        .isPresent();
  }

  private boolean isParked(Wait wait) {
    var state =
        SupervisionLifecycle.replay(histories.of(wait).stream().map(RecordedEvent::event).toList());
    return state.equals(new Waiting(ParkingStatus.PARKED));
  }
}
