package kz.qujat.persistence.statistics;

import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.persistence.entry.RowCreatingEventMatcher;
import kz.qujat.persistence.readmodel.EventBatch;
import kz.qujat.persistence.readmodel.ProjectedRows;
import kz.qujat.persistence.readmodel.Projection;
import org.springframework.stereotype.Component;

/// Records the times of the steps of all applications, and the states of their refunds.
@Component
class StatisticsProjection implements Projection {
  private final ProjectedRows<ApplicationEvent, StatisticsCase> caseRows;
  private final ProjectedRows<RefundEvent, StatisticsRefund> refundRows;

  StatisticsProjection(StatisticsCaseRepository cases, StatisticsRefundRepository refunds) {
    caseRows =
        new ProjectedRows<>(
            cases,
            event -> event.applicationId().value(),
            (event, sequence) ->
                RowCreatingEventMatcher.started(event)
                    .map(first -> new StatisticsCase(first, sequence)),
            StatisticsCase::take);
    refundRows =
        new ProjectedRows<>(
            refunds,
            event -> event.refund().value(),
            (event, sequence) ->
                RowCreatingEventMatcher.opened(event)
                    .map(first -> new StatisticsRefund(first, sequence)),
            StatisticsRefund::take);
  }

  @Override
  public String name() {
    return "statistics";
  }

  @Override
  public void apply(EventBatch batch) {
    caseRows.apply(batch.ofApplications());
    refundRows.apply(batch.ofRefunds());
  }
}
