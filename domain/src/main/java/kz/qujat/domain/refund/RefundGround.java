package kz.qujat.domain.refund;

/// Why money goes back.
public enum RefundGround {
  /// The application was annulled: the service was not provided.
  ANNULLED,
  /// The applicant withdrew a paid draft.
  WITHDRAWN,
  /// The window closed on a paid draft.
  EXPIRED,
  /// The duty had been paid already.
  SECOND_PAYMENT,
  /// Not the amount that was asked for.
  WRONG_AMOUNT,
  /// Somebody other than the applicant paid.
  WRONG_PAYER,
  /// The money arrived when the application could no longer use it.
  TOO_LATE
}
