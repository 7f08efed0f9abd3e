package kz.qujat.web.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.budget.BudgetExceeded;
import kz.qujat.web.budget.BudgetDeclaration;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.fake.CountedBudgets;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every handler declares which budgets its calls are charged to, or why none is.
class BudgetsTest {
  private static final WebApplicationContext WEB = Desk.context(new Office(), List.of());
  private static final Collection<HandlerMethod> HANDLERS =
      WEB.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
          .getHandlerMethods()
          .values();

  /// These are charged elsewhere than before a handler: two to an address, one when it has failed.
  private static final Set<Budget> OF_NO_HANDLER =
      EnumSet.of(Budget.SIGN_INS, Budget.WRONG_PASSWORDS, Budget.WRONG_RECIPIENTS);

  @Test
  void everyHandlerDeclaresItsBudgets() {
    assertThat(HANDLERS).hasSizeGreaterThan(90);
    assertThat(HANDLERS.stream().filter(BudgetsTest::declaresNone)).isEmpty();
  }

  @Test
  void everyBudgetIsChargedSomewhere() {
    Set<Budget> charged = EnumSet.copyOf(OF_NO_HANDLER);
    HANDLERS.forEach(handler -> {
      if (BudgetDeclaration.of(handler) instanceof BudgetDeclaration.Charged(var budgets)) {
        charged.addAll(budgets);
      }
    });
    assertThat(charged).containsExactlyInAnyOrderElementsOf(Arrays.asList(Budget.values()));
  }

  @Test
  void aHandlerThatDeclaresNothingOrTwoThingsIsNotServed() throws Exception {
    var interceptor = new BudgetInterceptor(new CountedBudgets(), WEB.getBean(ChargedCaller.class));
    for (String name : List.of("undeclared", "declaredTwice")) {
      var handler = new HandlerMethod(new Careless(), Careless.class.getDeclaredMethod(name));
      assertThatIllegalStateException()
          .isThrownBy(() ->
              interceptor.preHandle(
                  new MockHttpServletRequest(), new MockHttpServletResponse(), handler));
    }
  }

  @Test
  void theLastCallIsServedAndTheNextOneHasToWait() throws Exception {
    var handler = new HandlerMethod(new Careless(), Careless.class.getDeclaredMethod("search"));
    var interceptor =
        new BudgetInterceptor(new CountedBudgets(1), WEB.getBean(ChargedCaller.class));
    var response = new MockHttpServletResponse();

    assertThat(interceptor.preHandle(new MockHttpServletRequest(), response, handler)).isTrue();
    assertThat(response.getHeader("RateLimit-Policy")).isEqualTo("\"searches\";q=1;w=60");
    assertThat(response.getHeader("RateLimit")).isEqualTo("\"searches\";r=0;t=60");
    assertThatThrownBy(() -> interceptor.preHandle(new MockHttpServletRequest(), response, handler))
        .isInstanceOf(BudgetExceeded.class);
  }

  @Test
  void everyAddressHasABudgetOfItsOwn() throws Exception {
    var handler = new HandlerMethod(new Careless(), Careless.class.getDeclaredMethod("search"));
    var interceptor =
        new BudgetInterceptor(new CountedBudgets(1), WEB.getBean(ChargedCaller.class));
    for (String address : List.of("192.0.2.1", "192.0.2.2")) {
      var request = new MockHttpServletRequest();
      request.setRemoteAddr(address);
      assertThat(interceptor.preHandle(request, new MockHttpServletResponse(), handler)).isTrue();
    }
  }

  private static boolean declaresNone(HandlerMethod handler) {
    return BudgetDeclaration.of(handler) instanceof BudgetDeclaration.Missing;
  }

  /// Handlers whose declarations are wrong.
  static final class Careless {
    @Spends(Budget.SEARCHES)
    void search() {}

    void undeclared() {}

    @Unmetered("no")
    @Spends(Budget.SEARCHES)
    void declaredTwice() {}
  }
}
