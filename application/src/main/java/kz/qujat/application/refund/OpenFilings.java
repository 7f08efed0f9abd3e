package kz.qujat.application.refund;

import java.time.Instant;
import java.util.List;
import kz.qujat.domain.refund.RefundId;
import org.jspecify.annotations.Nullable;

/// The filings the tax authority has not answered, a read model: it may lag behind the history by
/// up to a second.
public interface OpenFilings {
  /// Some of those made before `moment`, longest made first.
  ///
  /// @param after the last one of the part before, absent for the beginning
  List<Made> madeBefore(Instant moment, @Nullable Made after, int limit);

  /// A filing that was made.
  record Made(RefundId refund, Instant at) {}
}
