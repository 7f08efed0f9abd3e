package kz.qujat.domain.refund;

/// Why a command to a refund case is refused.
public sealed interface RefundRefusal {
  record NoSuchRefund() implements RefundRefusal {}

  /// The refund belongs to another person. To the outside it is reported as not found.
  record OtherBeneficiary() implements RefundRefusal {}

  /// The command is not possible in the current progress of the case.
  record WrongProgress(RefundStatus status) implements RefundRefusal {}
}
