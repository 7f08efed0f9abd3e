package kz.qujat.web.metering;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.budget.BudgetExceeded;
import kz.qujat.application.budget.CallBudgets;
import kz.qujat.application.budget.CallBudgets.Spending;
import kz.qujat.web.problem.ProblemWriter;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Charges the beginning and the end of every sign-in to its address.
@Component
@FilterRegistration(
    urlPatterns = {"/oauth2/authorization/*", "/login/oauth2/code/*"},
    order = SignInBudgetFilter.ORDER)
final class SignInBudgetFilter extends OncePerRequestFilter {
  /// Just before Spring Security, which handles the sign-in.
  static final int ORDER = -101;

  private final CallBudgets budgets;
  private final ProblemWriter problems;

  SignInBudgetFilter(CallBudgets budgets, ProblemWriter problems) {
    this.budgets = budgets;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Spending spending = budgets.spend(Budget.SIGN_INS, ChargedCaller.address(request));
    if (spending.isExceeded()) {
      problems.write(new BudgetExceeded(spending), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
