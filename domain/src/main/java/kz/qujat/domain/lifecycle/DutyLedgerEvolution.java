package kz.qujat.domain.lifecycle;

import java.time.Duration;
import java.time.Instant;
import kz.qujat.domain.application.DutyEvent;
import kz.qujat.domain.application.DutyEvent.DutyExempted;
import kz.qujat.domain.application.DutyEvent.DutyPaid;
import kz.qujat.domain.application.DutyEvent.PaymentRequested;
import kz.qujat.domain.application.DutyEvent.PaymentUnusable;
import kz.qujat.domain.application.DutyEvent.RegistrationByPaymentRequested;
import kz.qujat.domain.duty.DutyLedger;
import kz.qujat.domain.duty.DutyStatus;
import kz.qujat.domain.duty.DutyStatus.Exempt;
import kz.qujat.domain.duty.DutyStatus.Mispaid;
import kz.qujat.domain.duty.DutyStatus.NotRequested;
import kz.qujat.domain.duty.DutyStatus.Paid;
import kz.qujat.domain.duty.DutyStatus.Pending;
import kz.qujat.domain.duty.DutyStatus.UnusableReason;
import kz.qujat.domain.duty.PostPaymentAction;

/// Applies each duty event to the account of an application.
final class DutyLedgerEvolution {
  /// Longest time between a payment and the gateway's notification for which registration by
  /// payment still takes the moment of the payment. Later notifications register at the moment of
  /// receipt.
  private static final Duration TOLD_IN_TIME = Duration.ofHours(24);

  private DutyLedgerEvolution() {}

  static DutyLedger of(DutyLedger dutyLedger, DutyEvent event) {
    return switch (event) {
      case DutyExempted e -> dutyLedger.with(new Exempt(e.ground()));
      case PaymentRequested e ->
          dutyLedger.with(
              new Pending(e.payment(), e.due(), PostPaymentAction.WAIT_FOR_APPLICANT, e.at()));
      case RegistrationByPaymentRequested e -> dutyLedger.with(registering(dutyLedger.duty(), e));
      case DutyPaid e -> dutyLedger.received(e.reference()).with(paid(dutyLedger.duty(), e));
      case PaymentUnusable e ->
          dutyLedger.received(e.reference()).with(mispaid(dutyLedger.duty(), e.misuse()));
    };
  }

  private static DutyStatus registering(
      DutyStatus dutyStatus, RegistrationByPaymentRequested event) {
    return switch (dutyStatus) {
      case Pending pending ->
          new Pending(pending.payment(), pending.due(), PostPaymentAction.REGISTER, event.at());
      case NotRequested _, Exempt _, Mispaid _, Paid _ ->
          throw new IllegalStateException(event + " without a pending payment");
    };
  }

  private static Paid paid(DutyStatus dutyStatus, DutyPaid event) {
    return switch (dutyStatus) {
      case Pending pending -> paid(pending.then(), pending.requestedAt(), event);
      case Mispaid mispaid -> paid(mispaid.then(), mispaid.requestedAt(), event);
      case NotRequested _, Exempt _, Paid _ ->
          throw new IllegalStateException(event + " that was not asked for");
    };
  }

  private static Paid paid(PostPaymentAction then, Instant requestedAt, DutyPaid e) {
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

  private static DutyStatus mispaid(DutyStatus dutyStatus, UnusableReason unusableReason) {
    return switch (dutyStatus) {
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
      case NotRequested _, Exempt _, Paid _ -> dutyStatus;
    };
  }
}
