package kz.qujat.application.payment;

/// Why a message, or a line of a register, cannot be read as money.
public enum Fault {
  /// It is another kind of message than the one that was to come.
  UNKNOWN_MESSAGE,
  /// An element is not there, or is empty, without which nothing can be decided.
  MISSING_ELEMENT,
  /// An element is there twice: either may be the one that counts.
  REPEATED_ELEMENT,
  UNREADABLE_REFERENCE,
  UNREADABLE_DATE,
  /// The moment of payment does not say by which clock.
  NO_OFFSET,
  /// It was paid later than it was told.
  FUTURE_DATE,
  UNREADABLE_AMOUNT,
  /// The payer's number is neither an IIN nor a BIN.
  UNREADABLE_PAYER,
  /// It was paid under another code of the budget's income (КБК) than that of the duty.
  OTHER_BUDGET_CODE,
  /// It was paid for another purpose (КНП) than the duty.
  OTHER_PURPOSE_CODE,
  /// It was paid for something that nobody here asked to be paid.
  UNKNOWN_PAYMENT
}
