package kz.qujat.domain.application;

import java.time.Instant;
import kz.qujat.domain.duty.DutyStatus.UnusableReason;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;

/// An event about the state duty of an application.
public sealed interface DutyEvent extends ApplicationEvent {
  /// The applicant is exempt from the duty. A pending payment is no longer requested.
  ///
  /// @param ground salted digest of the ground, which is kept in the vault
  record DutyExempted(ApplicationId applicationId, Digest ground, Instant at)
      implements DutyEvent {}

  /// Payment of the duty was requested and its amount fixed.
  ///
  /// @param provisional whether the amount is based on an earlier year's index
  record PaymentRequested(
      ApplicationId applicationId,
      PaymentRequestId payment,
      Money due,
      boolean provisional,
      Instant at)
      implements DutyEvent {}

  /// The citizen asked to be registered as soon as the payment arrives.
  record RegistrationByPaymentRequested(
      ApplicationId applicationId, PaymentRequestId payment, Instant at) implements DutyEvent {}

  /// The applicant paid the duty in full.
  ///
  /// @param reference keyed digest of the bank's own reference of the transfer
  /// @param paidAt when the citizen paid, according to the payment gateway
  record DutyPaid(
      ApplicationId applicationId,
      PaymentRequestId payment,
      Money amount,
      Digest reference,
      Instant paidAt,
      Instant at)
      implements DutyEvent {}

  /// Money arrived that this application cannot use; a refund case was opened for it.
  ///
  /// @param reference keyed digest of the bank's own reference of the transfer
  /// @param paidAt when it was paid, according to the payment gateway
  record PaymentUnusable(
      ApplicationId applicationId,
      PaymentRequestId payment,
      Money amount,
      Digest reference,
      Payer payer,
      UnusableReason misuse,
      RefundId refund,
      Instant paidAt,
      Instant at)
      implements DutyEvent {}
}
