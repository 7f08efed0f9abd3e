package kz.qujat.domain.refund;

import kz.qujat.domain.duty.Duty.Misuse;

/// Why money goes back.
public enum RefundGround {
  /// The application was annulled: the service was not provided.
  ANNULLED,
  /// The applicant withdrew a paid draft.
  WITHDRAWN,
  /// The window or the pilot closed on a paid draft.
  EXPIRED,
  /// The duty had been paid already.
  SECOND_PAYMENT,
  /// Not the amount that was asked for.
  WRONG_AMOUNT,
  /// Somebody other than the applicant paid.
  WRONG_PAYER,
  /// The money arrived when the application could no longer use it.
  TOO_LATE,
  /// The applicant is exempt.
  NOT_OWED;

  /// Why money that was of no use goes back.
  public static RefundGround of(Misuse misuse) {
    return switch (misuse) {
      case SECOND_PAYMENT -> SECOND_PAYMENT;
      case WRONG_AMOUNT -> WRONG_AMOUNT;
      case WRONG_PAYER -> WRONG_PAYER;
      case TOO_LATE -> TOO_LATE;
      case NOT_OWED -> NOT_OWED;
    };
  }
}
