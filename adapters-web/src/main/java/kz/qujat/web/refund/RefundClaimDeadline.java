package kz.qujat.web.refund;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Money for which a bank account is needed, or can still be changed.
///
/// @param until the last day to enter an account
/// @param lapsed whether that day has passed
public record RefundClaimDeadline(LocalDate until, boolean lapsed) {
  /// The claim with the latest last day among `refunds`; empty when none takes an account.
  public static Optional<RefundClaimDeadline> among(List<RefundView> refunds, LocalDate today) {
    return refunds.stream()
        .filter(RefundView::takesAccount)
        .map(RefundView::claimableUntil)
        .max(Comparator.naturalOrder())
        .map(until -> new RefundClaimDeadline(until, today.isAfter(until)));
  }
}
