package kz.qujat.web.metering;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.budget.BudgetExceeded;
import kz.qujat.application.budget.CallBudgets;
import kz.qujat.application.budget.CallBudgets.Spending;
import kz.qujat.web.budget.BudgetDeclaration;
import kz.qujat.web.wire.RateLimitHeaders;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Charges every call to the budgets that its handler declares.
///
/// A handler of this module that declares nothing is not served.
@Component
final class BudgetInterceptor implements HandlerInterceptor, WebMvcConfigurer {
  private static final String MODULE = "kz.qujat.web.";

  private final CallBudgets budgets;
  private final ChargedCaller charged;

  BudgetInterceptor(CallBudgets budgets, ChargedCaller charged) {
    this.budgets = budgets;
    this.charged = charged;
  }

  /// After the guards: what does not exist for the caller costs nothing.
  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE + 1);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getDispatcherType() == DispatcherType.REQUEST
        && handler instanceof HandlerMethod method
        && method.getBeanType().getName().startsWith(MODULE)) {
      switch (BudgetDeclaration.of(method)) {
        case BudgetDeclaration.Charged(var named) -> charge(named, request, response);
        case BudgetDeclaration.Free _ -> {}
        case BudgetDeclaration.Missing _ ->
            throw new IllegalStateException(method.getShortLogMessage() + " declares no budget");
      }
    }
    return true;
  }

  private void charge(
      List<Budget> named, HttpServletRequest request, HttpServletResponse response) {
    String caller = charged.of(request);
    for (Budget budget : named) {
      Spending spending = budgets.spend(budget, caller);
      if (spending.isExceeded()) {
        throw new BudgetExceeded(spending);
      }
      RateLimitHeaders.of(spending).forEach(response::setHeader);
    }
  }
}
