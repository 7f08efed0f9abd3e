package kz.qujat.domain.refund;

/// Why a command to a refund case cannot be carried out.
public sealed interface RefundRefusal {
  record NoSuchRefund() implements RefundRefusal {}

  /// Somebody else's money; outside it is as if there were no such case.
  record OtherBeneficiary() implements RefundRefusal {}

  /// Not possible as far as the case has come.
  record WrongProgress(RefundStatus status) implements RefundRefusal {}
}
