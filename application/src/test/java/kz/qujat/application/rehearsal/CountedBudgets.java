package kz.qujat.application.rehearsal;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.budget.CallBudgets;

/// Budgets of the same size for everything, counted in memory and never renewed.
public final class CountedBudgets implements CallBudgets {
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final int limit;
  private final Map<String, Integer> spent = new ConcurrentHashMap<>();

  public CountedBudgets(int limit) {
    this.limit = limit;
  }

  @Override
  public Spending spend(Budget budget, String caller) {
    return add(1, budget, caller);
  }

  @Override
  public Spending spending(Budget budget, String caller) {
    return add(0, budget, caller);
  }

  private Spending add(int uses, Budget budget, String caller) {
    int now = spent.merge(budget + " " + caller, uses, Integer::sum);
    return new Spending(budget, now, limit, WINDOW, WINDOW);
  }
}
