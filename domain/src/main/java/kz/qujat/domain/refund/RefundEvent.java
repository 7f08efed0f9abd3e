package kz.qujat.domain.refund;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.signature.Digest;

/// What can have happened to a refund case. A stored event is never renamed and never reshaped, and
/// holds nothing personal.
public sealed interface RefundEvent {
  RefundId refund();

  /// The application the money was paid for.
  ApplicationId application();

  /// The legal moment of the act.
  Instant at();

  /// Money has to go back. All that the tax authority has to know of it stands here.
  ///
  /// @param beneficiary who paid
  /// @param reference keyed digest of the bank's reference of the payment
  /// @param paidAt when it was paid, by the payment gateway
  record RefundOpened(
      RefundId refund,
      ApplicationId application,
      PaymentId payment,
      Money amount,
      Payer beneficiary,
      RefundGround ground,
      Digest reference,
      Instant paidAt,
      Instant at)
      implements RefundEvent {}

  record RefundAccountGiven(RefundId refund, ApplicationId application, Digest account, Instant at)
      implements RefundEvent {}

  /// The tax authority has the case.
  ///
  /// @param dueOn the day by which the tax authority has to answer
  record RefundFiled(
      RefundId refund, ApplicationId application, int attempt, LocalDate dueOn, Instant at)
      implements RefundEvent {}

  record RefundPaid(RefundId refund, ApplicationId application, int attempt, Instant at)
      implements RefundEvent {}

  record RefundRejected(
      RefundId refund, ApplicationId application, int attempt, String code, Instant at)
      implements RefundEvent {}

  /// An account was still missing, and the beneficiary was to be reminded.
  record AccountReminderDue(
      RefundId refund, ApplicationId application, Reminder reminder, Instant at)
      implements RefundEvent {}

  /// Nobody named an account before the right to the money ended.
  record RefundLapsed(RefundId refund, ApplicationId application, Instant at)
      implements RefundEvent {}

  /// A supervisor closed the case of a payer without an IIN.
  ///
  /// @param reference salted digest of the tax authority's reference
  record RefundClosedOnPaper(
      RefundId refund,
      ApplicationId application,
      OfficerId supervisor,
      Digest reference,
      Instant at)
      implements RefundEvent {}
}
