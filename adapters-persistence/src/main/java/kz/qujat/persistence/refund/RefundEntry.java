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
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.person.Payer.OnPaper;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundEvent.AccountReminderDue;
import kz.qujat.domain.refund.RefundEvent.RefundAccountGiven;
import kz.qujat.domain.refund.RefundEvent.RefundClosedOnPaper;
import kz.qujat.domain.refund.RefundEvent.RefundFiled;
import kz.qujat.domain.refund.RefundEvent.RefundLapsed;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.domain.refund.RefundEvent.RefundPaid;
import kz.qujat.domain.refund.RefundEvent.RefundRejected;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.persistence.entry.AssignedId;
import org.jspecify.annotations.Nullable;

/// A refund, from the moment it is owed.
@Entity
@Table(name = "refund_register")
class RefundEntry extends AssignedId {
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

  @Override
  public UUID getId() {
    return refundId;
  }

  @SuppressWarnings("NullAway.Init") // the database fills in the order
  RefundEntry(RefundOpened opened, long sequence, RefundOrigin origin) {
    refundId = opened.refund().value();
    applicationId = origin.applicationId;
    status = first(opened.beneficiary());
    amount = opened.amount().tiyn();
    ground = opened.ground();
    openedAt = opened.at();
    attempt = 1;
    version = sequence;
    belongTo(origin);
  }

  private static RefundStatus first(Payer beneficiary) {
    return switch (beneficiary) {
      case Citizen _ -> RefundStatus.AWAITING_BANK_ACCOUNT;
      case OnPaper _ -> RefundStatus.ON_PAPER;
    };
  }

  /// Goes with its application wherever that goes.
  void belongTo(RefundOrigin origin) {
    region = origin.region;
    ticketNumber = origin.ticketNumber;
  }

  /// Takes an event in, unless it has been taken in before.
  void take(RefundEvent event, long sequence) {
    if (sequence <= version) {
      return;
    }
    version = sequence;
    switch (event) {
      case RefundAccountGiven _ -> prepare();
      case RefundFiled e -> file(e);
      case RefundPaid _ -> status = RefundStatus.PAID;
      case RefundRejected _ -> status = RefundStatus.REJECTED;
      case RefundLapsed _ -> status = RefundStatus.LAPSED;
      case RefundClosedOnPaper _ -> status = RefundStatus.CLOSED_ON_PAPER;
      case RefundOpened _, AccountReminderDue _ -> {}
    }
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
    return new OpenFilings.Made(new RefundId(refundId), Objects.requireNonNull(filedAt));
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
