package kz.qujat.domain.refund;

/// The public status of a refund.
public enum RefundStatus {
  AWAITING_BANK_ACCOUNT,
  READY,
  FILED,
  PAID,
  REJECTED,
  LAPSED,
  /// To be settled with the tax authority on paper.
  ON_PAPER,
  CLOSED_ON_PAPER;

  /// Returns the status of `refund`.
  public static RefundStatus of(Refund refund) {
    return switch (refund.progress()) {
      case Refund.Progress.AwaitingBankAccount _ -> AWAITING_BANK_ACCOUNT;
      case Refund.Progress.Ready _ -> READY;
      case Refund.Progress.Filed _ -> FILED;
      case Refund.Progress.Paid _ -> PAID;
      case Refund.Progress.Rejected _ -> REJECTED;
      case Refund.Progress.Lapsed _ -> LAPSED;
      case Refund.Progress.OnPaper _ -> ON_PAPER;
      case Refund.Progress.ClosedOnPaper _ -> CLOSED_ON_PAPER;
    };
  }
}
