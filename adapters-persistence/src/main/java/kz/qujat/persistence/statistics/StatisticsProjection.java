package kz.qujat.persistence.statistics;

import java.util.Optional;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.persistence.entry.OpeningEventMatcher;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/// Records the times of the steps of all applications, and the states of their refunds. An event
/// whose sequence number is not higher than the stored version has already been applied, and
/// changes nothing.
@Component
@ProcessingGroup("statistics")
class StatisticsProjection {
  private final StatisticsCaseRepository cases;
  private final StatisticsRefundRepository refunds;

  StatisticsProjection(StatisticsCaseRepository cases, StatisticsRefundRepository refunds) {
    this.cases = cases;
    this.refunds = refunds;
  }

  @EventHandler
  void on(ApplicationEvent event, @SequenceNumber long sequence) {
    Optional<StatisticsCase> known = cases.findById(event.applicationId().value());
    if (known.isPresent()) {
      known.get().take(event, sequence);
      cases.save(known.get());
    } else {
      OpeningEventMatcher.started(event)
          .ifPresent(first -> cases.save(new StatisticsCase(first, sequence)));
    }
  }

  @EventHandler
  void on(RefundEvent event, @SequenceNumber long sequence) {
    Optional<StatisticsRefund> known = refunds.findById(event.refund().value());
    if (known.isPresent()) {
      known.get().take(event, sequence);
      refunds.save(known.get());
    } else {
      OpeningEventMatcher.opened(event)
          .ifPresent(opened -> refunds.save(new StatisticsRefund(opened, sequence)));
    }
  }

  @ResetHandler
  void reset() {
    refunds.deleteAllInBatch();
    cases.deleteAllInBatch();
  }
}
