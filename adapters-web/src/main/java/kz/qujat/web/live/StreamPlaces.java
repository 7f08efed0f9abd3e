package kz.qujat.web.live;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.budget.BudgetExceeded;
import kz.qujat.application.budget.CallBudgets.Spending;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;

/// Limits how many streams are open at a time, per caller and in all, in this process.
final class StreamPlaces {
  /// A page has one stream, so this is the number of pages that a person has open.
  static final int OF_A_CALLER = 10;

  static final int IN_ALL = 2000;

  private static final Duration WAIT = Duration.ofMinutes(1);

  private final Map<String, Integer> callers = new ConcurrentHashMap<>();
  private final AtomicInteger all = new AtomicInteger();

  /// A place of a stream, until it is left.
  interface Place {
    void leave();
  }

  /// Takes a place for a stream of `caller`.
  ///
  /// @throws BudgetExceeded when the caller has too many
  /// @throws ProblemException `BUSY` when there are too many in all
  Place take(String caller) {
    int own = callers.merge(caller, 1, Integer::sum);
    if (own > OF_A_CALLER) {
      giveBack(caller);
      throw new BudgetExceeded(new Spending(Budget.STREAMS, own, OF_A_CALLER, WAIT, WAIT));
    }
    if (all.incrementAndGet() > IN_ALL) {
      all.decrementAndGet();
      giveBack(caller);
      throw new ProblemException(ProblemCode.BUSY);
    }
    var left = new AtomicBoolean();
    return () -> {
      if (left.compareAndSet(false, true)) {
        all.decrementAndGet();
        giveBack(caller);
      }
    };
  }

  private void giveBack(String caller) {
    callers.computeIfPresent(caller, (_, open) -> open == 1 ? null : open - 1);
  }
}
