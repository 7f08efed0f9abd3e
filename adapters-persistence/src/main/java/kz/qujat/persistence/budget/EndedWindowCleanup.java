package kz.qujat.persistence.budget;

import java.time.Duration;
import kz.qujat.persistence.schedule.RecurringJob;
import org.springframework.stereotype.Component;

/// Deletes the counts of windows that have ended.
@Component
final class EndedWindowCleanup implements RecurringJob {
  private final JdbcCallBudgets budgets;

  EndedWindowCleanup(JdbcCallBudgets budgets) {
    this.budgets = budgets;
  }

  @Override
  public String name() {
    return "forgetting-budgets";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    var _ = budgets.forget();
  }
}
