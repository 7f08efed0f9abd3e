package kz.qujat.persistence.refund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kz.qujat.application.refund.OpenFilings;
import kz.qujat.application.refund.RefundRegister;
import kz.qujat.application.refund.RefundStatus;
import kz.qujat.domain.duty.Money;
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
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import org.jspecify.annotations.Nullable;

/// A refund, from the moment it is owed.
@Entity
@Table(name = "refund_register")
class RefundEntry {
  @Id UUID refundId;
  UUID applicationId;
  String region;
  @Nullable String ticketNumber;

  @Enumerated(EnumType.STRING)
  RefundStatus status;

  long amount;

  @Enumerated(EnumType.STRING)
  RefundGround ground;

  Instant openedAt;
  @Nullable Instant filedAt;
  @Nullable LocalDate dueOn;
  int attempt;
  long version;

  /// The place in the order of the terms, as the database works it out.
  @Column(insertable = false, updatable = false)
  LocalDate dueOrder;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  RefundEntry() {}

  @SuppressWarnings("NullAway.Init") // the database fills in the order
  RefundEntry(RefundOpened opened, RefundOrigin origin) {
    refundId = opened.refund().value();
    applicationId = origin.applicationId;
    status = RefundStatus.AWAITING_BANK_ACCOUNT;
    amount = opened.amount().tiyn();
    ground = opened.ground();
    openedAt = opened.at();
    attempt = 1;
    belongTo(origin);
  }

  /// Goes with its application wherever that goes.
  void belongTo(RefundOrigin origin) {
    region = origin.region;
    ticketNumber = origin.ticketNumber;
    version = origin.version;
  }

  void take(OfMoney event) {
    switch (event) {
      case RefundAccountGiven e when isOf(e.refund()) -> prepare();
      case RefundFiled e when isOf(e.refund()) -> file(e);
      case RefundPaid e when isOf(e.refund()) -> status = RefundStatus.PAID;
      case RefundRejected e when isOf(e.refund()) -> status = RefundStatus.REJECTED;
      case RefundAccountGiven _, RefundFiled _, RefundPaid _, RefundRejected _ -> {}
      case RefundOpened _, DutyExempted _, DutyPaid _, PaymentRequested _, PaymentUnusable _ -> {}
    }
  }

  private boolean isOf(RefundId refund) {
    return refund.value().equals(refundId);
  }

  private void prepare() {
    if (status == RefundStatus.REJECTED) {
      attempt++;
    }
    status = RefundStatus.READY;
    filedAt = null;
    dueOn = null;
  }

  private void file(RefundFiled filed) {
    status = RefundStatus.FILED;
    attempt = filed.attempt();
    filedAt = filed.at();
    dueOn = filed.dueOn();
  }

  /// The filing of a refund that is filed.
  OpenFilings.Made made() {
    return new OpenFilings.Made(
        new RefundId(refundId), new ApplicationId(applicationId), Objects.requireNonNull(filedAt));
  }

  RefundRegister.Entry shown() {
    return new RefundRegister.Entry(
        new RefundId(refundId),
        new ApplicationId(applicationId),
        ticketNumber,
        status,
        new Money(amount),
        ground,
        openedAt,
        filedAt,
        dueOn,
        attempt,
        version);
  }
}
