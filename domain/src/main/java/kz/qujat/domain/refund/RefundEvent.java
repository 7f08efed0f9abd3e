package kz.qujat.domain.refund;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.signature.Digest;

/// An event in the history of a refund case. A stored event is never renamed and never reshaped,
/// and contains no personal data.
public sealed interface RefundEvent {
  RefundId refund();

  /// The application for which the money was paid.
  ApplicationId applicationId();

  /// The legal moment of the act.
  Instant at();

  /// Money must be refunded. The event holds everything that the tax authority needs to know about
  /// the payment.
  ///
  /// @param beneficiary the payer
  /// @param reference keyed digest of the bank's reference of the payment
  /// @param paidAt when it was paid, according to the payment gateway
  record RefundOpened(
      RefundId refund,
      ApplicationId applicationId,
      PaymentRequestId payment,
      Money amount,
      Payer beneficiary,
      RefundGround ground,
      Digest reference,
      Instant paidAt,
      Instant at)
      implements RefundEvent {}

  record RefundAccountGiven(
      RefundId refund, ApplicationId applicationId, Digest account, Instant at)
      implements RefundEvent {}

  /// The case was filed with the tax authority.
  ///
  /// @param dueOn the day by which the tax authority must answer
  record RefundFiled(
      RefundId refund, ApplicationId applicationId, int attempt, LocalDate dueOn, Instant at)
      implements RefundEvent {}

  record RefundPaid(RefundId refund, ApplicationId applicationId, int attempt, Instant at)
      implements RefundEvent {}

  record RefundRejected(
      RefundId refund, ApplicationId applicationId, int attempt, String code, Instant at)
      implements RefundEvent {}

  /// An account was still missing, and the beneficiary was due a reminder.
  record AccountReminderDue(
      RefundId refund, ApplicationId applicationId, BankAccountReminder reminder, Instant at)
      implements RefundEvent {}

  /// No account was named before the right to the refund ended.
  record RefundLapsed(RefundId refund, ApplicationId applicationId, Instant at)
      implements RefundEvent {}

  /// A supervisor closed the case of a payer without an IIN.
  ///
  /// @param reference salted digest of the tax authority's reference
  record RefundClosedOnPaper(
      RefundId refund,
      ApplicationId applicationId,
      StaffId supervisor,
      Digest reference,
      Instant at)
      implements RefundEvent {}
}
