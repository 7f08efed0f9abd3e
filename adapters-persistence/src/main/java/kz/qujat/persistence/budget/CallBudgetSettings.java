package kz.qujat.persistence.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.qujat.application.budget.Budget;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// How much of each budget a caller has, `qujat.call-budgets`. Every budget has an allowance.
@ConfigurationProperties("qujat")
@Validated
record CallBudgetSettings(Map<Budget, @Valid Allowance> callBudgets) {
  CallBudgetSettings {
    callBudgets = Map.copyOf(callBudgets);
    List<Budget> missing = missing(callBudgets);
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("qujat.call-budgets lacks " + missing);
    }
  }

  private static List<Budget> missing(Map<Budget, Allowance> given) {
    return Arrays.stream(Budget.values()).filter(budget -> !given.containsKey(budget)).toList();
  }

  /// How many uses a caller has in a window of time.
  record Allowance(@Min(1) int calls, @DurationMin(nanos = 1) Duration per) {}

  Allowance of(Budget budget) {
    return Objects.requireNonNull(callBudgets.get(budget));
  }
}
