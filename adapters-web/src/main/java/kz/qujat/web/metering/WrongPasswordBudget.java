package kz.qujat.web.metering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.budget.BudgetExceeded;
import kz.qujat.application.budget.CallBudgets;
import kz.qujat.application.budget.CallBudgets.Spending;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Answers calls of neighbours with a wrong name or password. An address with many of them is asked
/// to wait. The right password is accepted from every address at any time: nobody can lock a
/// neighbour out.
@Component
public final class WrongPasswordBudget {
  private static final Logger LOG = LoggerFactory.getLogger(WrongPasswordBudget.class);

  private final CallBudgets budgets;
  private final ProblemWriter problems;

  WrongPasswordBudget(CallBudgets budgets, ProblemWriter problems) {
    this.budgets = budgets;
    this.problems = problems;
  }

  /// Writes the answer to a call that was not authenticated.
  public void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Spending spending = budgets.spend(Budget.WRONG_PASSWORDS, ChargedCaller.address(request));
    LOG.warn(
        "Wrong credential of a neighbour, call {} of its address in this window", spending.spent());
    if (spending.isExceeded()) {
      problems.write(new BudgetExceeded(spending), request, response);
    } else {
      problems.write(ProblemCode.UNAUTHENTICATED, request, response);
    }
  }
}
