package kz.qujat.application.budget;

import kz.qujat.application.budget.CallBudgets.Spending;

/// Thrown when a caller has exhausted a budget. Nothing was done; the caller may repeat the call
/// when the budget is renewed.
public final class BudgetExceeded extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Spending spending;

  public BudgetExceeded(Spending spending) {
    super(spending.budget().wireName(), null, false, false);
    this.spending = spending;
  }

  public Spending spending() {
    return spending;
  }
}
