package kz.qujat.application.stuck;

import java.time.Instant;
import java.util.Optional;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.SupervisionRefused;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.Recorded;
import kz.qujat.application.refund.RefundFiles;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.Expectation;
import kz.qujat.domain.supervision.Limits;
import kz.qujat.domain.supervision.Parking;
import kz.qujat.domain.supervision.Subject.ApplicationWait;
import kz.qujat.domain.supervision.Subject.RefundWait;
import kz.qujat.domain.supervision.Subject.Wait;
import kz.qujat.domain.supervision.Supervising;
import kz.qujat.domain.supervision.SupervisionCase.Waiting;
import kz.qujat.domain.supervision.SupervisionRefusal.NothingThere;

/// Checks whether a wait still lasts and staff may act on it.
@ApplicationService
public final class CurrentWaits {
  private final CaseFiles cases;
  private final RefundFiles refunds;
  private final StuckCases stuck;
  private final Histories histories;
  private final Limits limits;

  public CurrentWaits(
      CaseFiles cases, RefundFiles refunds, StuckCases stuck, Histories histories, Limits limits) {
    this.cases = cases;
    this.refunds = refunds;
    this.stuck = stuck;
    this.histories = histories;
    this.limits = limits;
  }

  /// Checks that `wait` still lasts and is late, is parked, or has a failed delivery behind it.
  ///
  /// @throws SupervisionRefused with `NothingThere` otherwise
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
      throw new SupervisionRefused(new NothingThere());
    }
  }

  private Optional<Expectation> current(Wait wait) {
    Optional<Expectation> expected =
        switch (wait) {
          case ApplicationWait one ->
              Expectation.ofApplication(cases.get(one.application()).events(), limits);
          case RefundWait one -> Expectation.ofRefund(refunds.get(one.refund()).events(), limits);
        };
    return expected.filter(one -> one.subject().equals(wait));
  }

  private boolean isStuck(Expectation expected, ApplicationId application, Instant now) {
    return expected.isLateAt(now)
        || isParked(expected.subject())
        || hasFailed(expected.subject(), application);
  }

  private boolean hasFailed(Wait wait, ApplicationId application) {
    return HandOver.behind(wait.awaited())
        .filter(handOver -> stuck.hasFailed(application, handOver))
        .isPresent();
  }

  private boolean isParked(Wait wait) {
    var state = Supervising.replay(histories.of(wait).stream().map(Recorded::event).toList());
    return state.equals(new Waiting(Parking.PARKED));
  }
}
