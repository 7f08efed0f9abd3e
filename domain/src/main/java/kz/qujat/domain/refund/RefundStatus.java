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
  public static RefundStatus of(RefundState refundState) {
    return switch (refundState.progress()) {
      case RefundState.Progress.AwaitingBankAccount _ -> AWAITING_BANK_ACCOUNT;
      case RefundState.Progress.Ready _ -> READY;
      case RefundState.Progress.Filed _ -> FILED;
      case RefundState.Progress.Paid _ -> PAID;
      case RefundState.Progress.Rejected _ -> REJECTED;
      case RefundState.Progress.Lapsed _ -> LAPSED;
      case RefundState.Progress.OnPaper _ -> ON_PAPER;
      case RefundState.Progress.ClosedOnPaper _ -> CLOSED_ON_PAPER;
    };
  }
}
