package kz.qujat.web.ownrefund;

import java.util.List;
import kz.qujat.application.history.InvalidCursor;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.refund.RefundView;
import org.jspecify.annotations.Nullable;

/// The refunds that the caller is owed, latest first.
record OwnRefundsView(List<RefundView> items, @Nullable String nextCursor) {
  /// One page of the list; the cursor is the id of the last refund on the previous page.
  static OwnRefundsView page(List<RefundView> all, Paging paging) {
    List<RefundView> rest = after(paging.cursor(), all);
    List<RefundView> page = rest.stream().limit(paging.limit()).toList();
    return new OwnRefundsView(
        page, page.size() < rest.size() ? page.getLast().refundId().toString() : null);
  }

  private static List<RefundView> after(@Nullable String cursor, List<RefundView> all) {
    if (cursor == null) {
      return all;
    }
    int last = all.stream().map(view -> view.refundId().toString()).toList().indexOf(cursor);
    if (last < 0) {
      throw new InvalidCursor();
    }
    return all.subList(last + 1, all.size());
  }
}
