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
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How much of each budget a caller has, `qujat.call-budgets`. Every budget has an allowance.
@ConfigurationProperties("qujat")
@Validated
record CallBudgetSettings(@DefaultValue Map<Budget, @Valid Allowance> callBudgets) {
  CallBudgetSettings {
    callBudgets = Map.copyOf(callBudgets);
  }

  /// Returns these settings, if no budget lacks its allowance.
  ///
  /// @throws IllegalArgumentException when one does
  CallBudgetSettings complete() {
    List<Budget> missing =
        Arrays.stream(Budget.values()).filter(budget -> !callBudgets.containsKey(budget)).toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("qujat.call-budgets lacks " + missing);
    }
    return this;
  }

  /// How many uses a caller has in a window of time.
  record Allowance(@Min(1) int calls, @DurationMin(nanos = 1) Duration per) {}

  Allowance of(Budget budget) {
    return Objects.requireNonNull(callBudgets.get(budget));
  }
}
