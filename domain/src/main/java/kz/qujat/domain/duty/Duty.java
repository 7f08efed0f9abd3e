package kz.qujat.domain.duty;

import java.time.Instant;
import kz.qujat.domain.signature.Digest;

/// Where the state duty for an application stands.
public sealed interface Duty {
  /// Nothing was asked for yet.
  record NotRequested() implements Duty {}

  /// Not payable.
  ///
  /// @param ground salted digest of the ground, which is kept in the vault
  record Exempt(Digest ground) implements Duty {}

  /// Asked for, the amount fixed.
  record Pending(PaymentId payment, Money due, AfterPayment then, Instant requestedAt)
      implements Duty {}

  /// Money came that does not pay the duty; a new payment may be asked for.
  ///
  /// @param latest what was wrong with the latest such money
  record Mispaid(
      PaymentId payment, Money due, AfterPayment then, Instant requestedAt, Misuse latest)
      implements Duty {}

  /// Paid in full.
  ///
  /// @param reference keyed digest of the bank's reference
  /// @param paidAt when the citizen paid, by the payment gateway
  /// @param registersAt the moment a registration by this payment has
  record Paid(
      PaymentId payment,
      Money amount,
      Digest reference,
      Instant paidAt,
      AfterPayment then,
      Instant registersAt)
      implements Duty {}

  /// Why money does not pay the duty.
  enum Misuse {
    /// The duty had been paid already.
    SECOND_PAYMENT,
    /// Not the amount that was asked for, or none had been.
    WRONG_AMOUNT,
    /// Somebody other than the applicant paid.
    WRONG_PAYER,
    /// The money arrived when the application could no longer use it.
    TOO_LATE,
    /// The applicant is exempt.
    NOT_OWED
  }

  /// Whether registration has nothing to wait for.
  default boolean isSettled() {
    return switch (this) {
      case Paid _ -> true;
      case Exempt _ -> true;
      case NotRequested _, Pending _, Mispaid _ -> false;
    };
  }

  /// What follows when it is paid. A duty that was asked for tells it itself.
  default AfterPayment then() {
    return AfterPayment.WAIT_FOR_APPLICANT;
  }
}
