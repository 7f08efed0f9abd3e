package kz.qujat.application.refund;

import java.util.List;
import kz.qujat.domain.refund.RefundId;
import org.jspecify.annotations.Nullable;

/// The refunds whose beneficiaries have named no account, a read model: it may lag behind the
/// history by up to a second.
public interface MissingAccounts {
  /// Some of them, in a fixed order.
  ///
  /// @param after the last one of the part before, absent for the beginning
  List<RefundId> page(@Nullable RefundId after, int limit);
}
