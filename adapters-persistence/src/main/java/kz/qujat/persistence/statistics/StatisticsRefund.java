package kz.qujat.persistence.statistics;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.application.statistics.Statistics.RefundState;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundOpened;

/// A refund, and how far it has come.
@Entity
@Table(name = "statistics_refund")
class StatisticsRefund {
  @Id UUID refundId;
  UUID applicationId;
  LocalDate openedOn;
  long amount;

  @Enumerated(EnumType.STRING)
  RefundState state;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  StatisticsRefund() {}

  StatisticsRefund(RefundOpened opened) {
    refundId = opened.refund().value();
    applicationId = opened.application().value();
    openedOn = CivilDate.at(opened.at());
    amount = opened.amount().tiyn();
    state = RefundState.OPENED;
  }
}
