package kz.qujat.application.refund;

import java.time.Instant;
import java.util.List;
import kz.qujat.domain.refund.RefundId;
import org.jspecify.annotations.Nullable;

/// A read model of the filings that the tax authority has not answered; it may lag behind the
/// history by up to a second.
public interface UnansweredFilings {
  /// Returns one page of those made before `moment`, the oldest first.
  ///
  /// @param after the last filing of the previous page, absent for the first page
  List<Made> madeBefore(Instant moment, @Nullable Made after, int limit);

  /// A filing and the moment at which it was made.
  record Made(RefundId refund, Instant at) {}
}
