package kz.qujat.application.refund;

import kz.qujat.domain.lifecycle.Refund;

/// How far a refund has come, as the outside knows it.
public enum RefundStatus {
  AWAITING_BANK_ACCOUNT,
  READY,
  FILED,
  PAID,
  REJECTED;

  /// The name of where `refund` stands.
  public static RefundStatus of(Refund refund) {
    return switch (refund.progress()) {
      case Refund.Progress.AwaitingBankAccount _ -> AWAITING_BANK_ACCOUNT;
      case Refund.Progress.Ready _ -> READY;
      case Refund.Progress.Filed _ -> FILED;
      case Refund.Progress.Paid _ -> PAID;
      case Refund.Progress.Rejected _ -> REJECTED;
    };
  }
}
