package kz.qujat.application.payment;

/// Why a message, or a line of a register, cannot be read as a payment.
public enum PaymentMessageDefect {
  /// The message has another type than expected.
  UNKNOWN_MESSAGE,
  /// An element that the decision needs is missing or empty.
  MISSING_ELEMENT,
  /// An element occurs twice, and it is unknown which one is valid.
  REPEATED_ELEMENT,
  UNREADABLE_REFERENCE,
  UNREADABLE_DATE,
  /// The moment of payment has no time zone offset.
  NO_OFFSET,
  /// The payment is dated later than its notification.
  FUTURE_DATE,
  UNREADABLE_AMOUNT,
  /// The payer's number is neither an IIN nor a BIN.
  UNREADABLE_PAYER,
  /// The budget classification code (КБК) is not that of the duty.
  OTHER_BUDGET_CODE,
  /// The payment purpose code (КНП) is not that of the duty.
  OTHER_PURPOSE_CODE,
  /// The payment was never requested by the product.
  UNKNOWN_PAYMENT
}
