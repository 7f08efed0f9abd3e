package kz.qujat.persistence.statistics;

import java.util.Optional;
import kz.qujat.application.statistics.Statistics.RefundState;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationStarted;
import kz.qujat.domain.lifecycle.ApplicationEvent.DutyExempted;
import kz.qujat.domain.lifecycle.ApplicationEvent.DutyPaid;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfMoney;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentRequested;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentUnusable;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundAccountGiven;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundFiled;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundOpened;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundPaid;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundRejected;
import kz.qujat.domain.refund.RefundId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;

/// Keeps the moments of all applications and their refunds. An event that was taken in before, as
/// the version of the application tells, changes nothing.
@ProcessingGroup("statistics")
class StatisticsProjection {
  private final StatisticsCases cases;
  private final StatisticsRefunds refunds;

  StatisticsProjection(StatisticsCases cases, StatisticsRefunds refunds) {
    this.cases = cases;
    this.refunds = refunds;
  }

  @EventHandler
  void on(ApplicationEvent event, @SequenceNumber long sequence) {
    Optional<StatisticsCase> known = cases.findById(event.application().value());
    if (known.isEmpty()) {
      if (event instanceof ApplicationStarted started) {
        cases.save(new StatisticsCase(started, sequence));
      }
    } else if (sequence > known.get().version) {
      known.get().version = sequence;
      known.get().take(event);
      cases.save(known.get());
      if (event instanceof OfMoney money) {
        take(money);
      }
    }
  }

  private void take(OfMoney event) {
    switch (event) {
      case RefundOpened e -> refunds.save(new StatisticsRefund(e));
      case RefundFiled e -> move(e.refund(), RefundState.FILED);
      case RefundPaid e -> move(e.refund(), RefundState.PAID);
      case RefundRejected e -> move(e.refund(), RefundState.REJECTED);
      case DutyExempted _,
          PaymentRequested _,
          DutyPaid _,
          PaymentUnusable _,
          RefundAccountGiven _ -> {}
    }
  }

  private void move(RefundId id, RefundState state) {
    StatisticsRefund refund = refunds.findById(id.value()).orElseThrow();
    refund.state = state;
    refunds.save(refund);
  }

  @ResetHandler
  void reset() {
    refunds.deleteAllInBatch();
    cases.deleteAllInBatch();
  }
}
