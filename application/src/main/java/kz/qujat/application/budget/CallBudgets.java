package kz.qujat.application.budget;

import java.time.Duration;

/// Counts what callers spend, for all instances of the product together. A count is independent of
/// the transaction of the call, and may be lost when the database fails.
public interface CallBudgets {
  /// Counts one use of `budget` by `caller`, also when the budget is exhausted.
  ///
  /// @param caller names a person or an address, in any form that does not change
  Spending spend(Budget budget, String caller);

  /// Returns what `caller` has spent of `budget`; counts nothing.
  Spending spending(Budget budget, String caller);

  /// What a caller has spent in the current window of time.
  ///
  /// @param limit what may be spent in a window
  /// @param window its length
  /// @param renewedIn until the next window
  record Spending(Budget budget, int spent, int limit, Duration window, Duration renewedIn) {
    /// Whether the last use was one too many.
    public boolean isExceeded() {
      return spent > limit;
    }

    /// Whether the next use would be one too many.
    public boolean isExhausted() {
      return spent >= limit;
    }

    public int left() {
      return Math.max(0, limit - spent);
    }
  }
}
