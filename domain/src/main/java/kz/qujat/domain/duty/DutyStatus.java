package kz.qujat.domain.duty;

import java.time.Instant;
import kz.qujat.domain.signature.Digest;

/// The status of the state duty for an application.
public sealed interface DutyStatus {
  /// Payment has not been requested yet.
  record NotRequested() implements DutyStatus {}

  /// The applicant is exempt: no duty is payable.
  ///
  /// @param ground salted digest of the ground, which is kept in the vault
  record Exempt(Digest ground) implements DutyStatus {}

  /// Payment was requested and the amount fixed.
  record Pending(PaymentRequestId payment, Money due, PostPaymentAction then, Instant requestedAt)
      implements DutyStatus {}

  /// Money arrived that does not pay the duty. A new payment may be requested.
  ///
  /// @param latest what was wrong with the most recent such money
  record Mispaid(
      PaymentRequestId payment,
      Money due,
      PostPaymentAction then,
      Instant requestedAt,
      UnusableReason latest)
      implements DutyStatus {}

  /// The duty was paid in full.
  ///
  /// @param reference keyed digest of the bank's reference
  /// @param paidAt when the citizen paid, according to the payment gateway
  /// @param registersAt the legal moment of a registration by this payment
  record Paid(
      PaymentRequestId payment,
      Money amount,
      Digest reference,
      Instant paidAt,
      PostPaymentAction then,
      Instant registersAt)
      implements DutyStatus {}

  /// Why money does not pay the duty.
  enum UnusableReason {
    /// The duty was already paid.
    SECOND_PAYMENT,
    /// The amount differs from the requested one, or no payment was requested.
    WRONG_AMOUNT,
    /// The payer is not the applicant.
    WRONG_PAYER,
    /// The application could no longer use the money when it arrived.
    TOO_LATE,
    /// The applicant is exempt.
    NOT_OWED
  }

  /// Whether the duty no longer holds up registration.
  default boolean isSettled() {
    return switch (this) {
      case Paid _ -> true;
      case Exempt _ -> true;
      case NotRequested _, Pending _, Mispaid _ -> false;
    };
  }

  /// What happens after the payment: waiting for the applicant, unless this state carries its own
  /// value.
  default PostPaymentAction then() {
    return PostPaymentAction.WAIT_FOR_APPLICANT;
  }
}
