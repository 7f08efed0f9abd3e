package kz.qujat.domain.refund;

import kz.qujat.domain.duty.DutyStatus.UnusableReason;

/// Why money is refunded.
public enum RefundGround {
  /// The application was annulled: the service was not provided.
  ANNULLED,
  /// The applicant withdrew a paid draft.
  WITHDRAWN,
  /// The eligibility window or the pilot closed on a paid draft.
  EXPIRED,
  /// The duty was already paid.
  SECOND_PAYMENT,
  /// The amount differs from the requested one.
  WRONG_AMOUNT,
  /// The payer is not the applicant.
  WRONG_PAYER,
  /// The application could no longer use the money when it arrived.
  TOO_LATE,
  /// The applicant is exempt.
  NOT_OWED;

  /// Returns the ground on which unusable money is refunded.
  public static RefundGround of(UnusableReason unusableReason) {
    return switch (unusableReason) {
      case SECOND_PAYMENT -> SECOND_PAYMENT;
      case WRONG_AMOUNT -> WRONG_AMOUNT;
      case WRONG_PAYER -> WRONG_PAYER;
      case TOO_LATE -> TOO_LATE;
      case NOT_OWED -> NOT_OWED;
    };
  }
}
