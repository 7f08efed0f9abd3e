package kz.qujat.domain.lifecycle;

import java.time.Duration;
import java.time.Instant;
import kz.qujat.domain.application.DutyEvent;
import kz.qujat.domain.application.DutyEvent.DutyExempted;
import kz.qujat.domain.application.DutyEvent.DutyPaid;
import kz.qujat.domain.application.DutyEvent.PaymentRequested;
import kz.qujat.domain.application.DutyEvent.PaymentUnusable;
import kz.qujat.domain.application.DutyEvent.RegistrationByPaymentRequested;
import kz.qujat.domain.duty.AfterPayment;
import kz.qujat.domain.duty.Duty;
import kz.qujat.domain.duty.Duty.Exempt;
import kz.qujat.domain.duty.Duty.Mispaid;
import kz.qujat.domain.duty.Duty.NotRequested;
import kz.qujat.domain.duty.Duty.Paid;
import kz.qujat.domain.duty.Duty.Pending;
import kz.qujat.domain.duty.Duty.UnusableReason;
import kz.qujat.domain.duty.DutyAccount;

/// Applies each duty event to the account of an application.
final class AccountEvolution {
  /// Longest time between a payment and the gateway's notification for which registration by
  /// payment still takes the moment of the payment. Later notifications register at the moment of
  /// receipt.
  private static final Duration TOLD_IN_TIME = Duration.ofHours(24);

  private AccountEvolution() {}

  static DutyAccount of(DutyAccount dutyAccount, DutyEvent event) {
    return switch (event) {
      case DutyExempted e -> dutyAccount.with(new Exempt(e.ground()));
      case PaymentRequested e ->
          dutyAccount.with(
              new Pending(e.payment(), e.due(), AfterPayment.WAIT_FOR_APPLICANT, e.at()));
      case RegistrationByPaymentRequested e -> dutyAccount.with(registering(dutyAccount.duty(), e));
      case DutyPaid e -> dutyAccount.received(e.reference()).with(paid(dutyAccount.duty(), e));
      case PaymentUnusable e ->
          dutyAccount.received(e.reference()).with(mispaid(dutyAccount.duty(), e.misuse()));
    };
  }

  private static Duty registering(Duty duty, RegistrationByPaymentRequested event) {
    return switch (duty) {
      case Pending pending ->
          new Pending(pending.payment(), pending.due(), AfterPayment.REGISTER, event.at());
      case NotRequested _, Exempt _, Mispaid _, Paid _ ->
          throw new IllegalStateException(event + " without a pending payment");
    };
  }

  private static Paid paid(Duty duty, DutyPaid event) {
    return switch (duty) {
      case Pending pending -> paid(pending.then(), pending.requestedAt(), event);
      case Mispaid mispaid -> paid(mispaid.then(), mispaid.requestedAt(), event);
      case NotRequested _, Exempt _, Paid _ ->
          throw new IllegalStateException(event + " that was not asked for");
    };
  }

  private static Paid paid(AfterPayment then, Instant requestedAt, DutyPaid e) {
    return new Paid(
        e.payment(),
        e.amount(),
        e.reference(),
        e.paidAt(),
        then,
        registersAt(requestedAt, e.paidAt(), e.at()));
  }

  private static Instant registersAt(Instant requestedAt, Instant paidAt, Instant toldAt) {
    boolean isBetween = !paidAt.isBefore(requestedAt) && !paidAt.isAfter(toldAt);
    return isBetween && !toldAt.isAfter(paidAt.plus(TOLD_IN_TIME)) ? paidAt : toldAt;
  }

  private static Duty mispaid(Duty duty, UnusableReason unusableReason) {
    return switch (duty) {
      case Pending pending ->
          new Mispaid(
              pending.payment(),
              pending.due(),
              pending.then(),
              pending.requestedAt(),
              unusableReason);
      case Mispaid mispaid ->
          new Mispaid(
              mispaid.payment(),
              mispaid.due(),
              mispaid.then(),
              mispaid.requestedAt(),
              unusableReason);
      case NotRequested _, Exempt _, Paid _ -> duty;
    };
  }
}
