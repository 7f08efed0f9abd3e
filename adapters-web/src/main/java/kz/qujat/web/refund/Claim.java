package kz.qujat.web.refund;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Money an account is asked for, or can still be changed for.
///
/// @param until the last day for that
/// @param lapsed whether that day has passed
public record Claim(LocalDate until, boolean lapsed) {
  /// The claim among `refunds` that can be made longest; nothing when there is none.
  public static Optional<Claim> among(List<RefundView> refunds, LocalDate today) {
    return refunds.stream()
        .filter(RefundView::takesAccount)
        .map(RefundView::claimableUntil)
        .max(Comparator.naturalOrder())
        .map(until -> new Claim(until, today.isAfter(until)));
  }
}
