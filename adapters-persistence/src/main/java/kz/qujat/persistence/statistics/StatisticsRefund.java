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
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundEvent.AccountReminderDue;
import kz.qujat.domain.refund.RefundEvent.RefundAccountGiven;
import kz.qujat.domain.refund.RefundEvent.RefundClosedOnPaper;
import kz.qujat.domain.refund.RefundEvent.RefundFiled;
import kz.qujat.domain.refund.RefundEvent.RefundLapsed;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.domain.refund.RefundEvent.RefundPaid;
import kz.qujat.domain.refund.RefundEvent.RefundRejected;
import kz.qujat.persistence.entry.AssignedId;

/// A refund and its state.
@Entity
@Table(name = "statistics_refund")
class StatisticsRefund extends AssignedId<UUID> {
  @Id UUID refundId;
  UUID applicationId;
  LocalDate openedOn;
  long amount;

  @Enumerated(EnumType.STRING)
  RefundState state;

  long version;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  StatisticsRefund() {}

  @Override
  public UUID getId() {
    return refundId;
  }

  StatisticsRefund(RefundOpened opened, long sequence) {
    refundId = opened.refund().value();
    applicationId = opened.applicationId().value();
    openedOn = CivilDate.at(opened.at());
    amount = opened.amount().tiyn();
    state = RefundState.OPENED;
    version = sequence;
  }

  /// Applies an event, unless it has already been applied. A refund that is closed on paper has
  /// been paid by the tax authority. A refund that lapses keeps its last state.
  void take(RefundEvent event, long sequence) {
    if (sequence <= version) {
      return;
    }
    version = sequence;
    switch (event) {
      case RefundFiled _ -> state = RefundState.FILED;
      case RefundPaid _, RefundClosedOnPaper _ -> state = RefundState.PAID;
      case RefundRejected _ -> state = RefundState.REJECTED;
      case RefundOpened _, RefundAccountGiven _, AccountReminderDue _, RefundLapsed _ -> {}
    }
  }
}
