package kz.qujat.application.refund;

import java.util.List;
import kz.qujat.domain.refund.RefundId;
import org.jspecify.annotations.Nullable;

/// A read model of the refunds without an account; it may lag behind the history by up to a second.
public interface MissingAccounts {
  /// Returns one page of them, in a fixed order.
  ///
  /// @param after the last refund of the previous page, absent for the first page
  List<RefundId> page(@Nullable RefundId after, int limit);
}
