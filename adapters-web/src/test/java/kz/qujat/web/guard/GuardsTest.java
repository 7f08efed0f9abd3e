package kz.qujat.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every handler declares which guard checks its calls, or why none does.
class GuardsTest {
  private static final WebApplicationContext WEB = Desk.context(new Office(), List.of());
  private static final Map<RequestMappingInfo, HandlerMethod> HANDLERS =
      WEB.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
          .getHandlerMethods();

  @Test
  void everyHandlerDeclaresItsGuard() {
    assertThat(HANDLERS).hasSizeGreaterThan(90);
    assertThat(HANDLERS.values().stream().filter(GuardsTest::declaresNone)).isEmpty();
  }

  @Test
  void everyPathContainsTheVariableOfItsGuard() {
    assertThat(
            HANDLERS.entrySet().stream()
                .filter(entry ->
                    Declaration.of(entry.getValue()) instanceof Declaration.Guarded guarded
                        && !paths(entry.getKey()).stream()
                            .allMatch(path -> names(path, guarded.variable())))
                .map(Map.Entry::getValue))
        .isEmpty();
  }

  @Test
  void everyDeclaredGuardExists() {
    Set<Class<?>> there =
        WEB.getBeansOfType(ObjectAccessGuard.class).values().stream()
            .map(Object::getClass)
            .collect(Collectors.toSet());
    assertThat(
            HANDLERS.values().stream()
                .map(Declaration::of)
                .filter(Declaration.Guarded.class::isInstance)
                .map(declared -> ((Declaration.Guarded) declared).guard()))
        .allMatch(there::contains);
  }

  @Test
  void anUnguardedPathHasNoVariables() {
    assertThat(
            HANDLERS.entrySet().stream()
                .filter(entry -> Declaration.of(entry.getValue()) instanceof Declaration.NotGuarded)
                .flatMap(entry -> paths(entry.getKey()).stream())
                .filter(path -> path.contains("{"))
                // A rebuild and a problem code have no owner; the last path belongs to the tests.
                .filter(path ->
                    !Set.of(
                            "/api/v1/audit/replays/{replay}",
                            "/problems/{name}",
                            "/api/clumsy/numbers/{number}")
                        .contains(path)))
        .isEmpty();
  }

  @Test
  void aHandlerThatDeclaresNoGuardOrTwoIsNotServed() throws Exception {
    var careless = new Careless();
    for (String name : List.of("withoutGuard", "withTwoGuards")) {
      var handler = new HandlerMethod(careless, Careless.class.getDeclaredMethod(name));
      assertThat(declaresNone(handler)).isTrue();
      assertThatIllegalStateException().isThrownBy(() -> call(handler, Map.of("id", "1")));
    }
  }

  @Test
  void aPathWithoutTheVariableOfItsGuardIsNotServed() throws Exception {
    var handler = new HandlerMethod(new Careless(), Careless.class.getDeclaredMethod("misspelt"));
    assertThatIllegalStateException().isThrownBy(() -> call(handler, Map.of("number", "1")));
  }

  private static void call(HandlerMethod handler, Map<String, String> variables) {
    var request = new MockHttpServletRequest();
    request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, variables);
    new GuardInterceptor(List.of(new Careless.Nobody()))
        .preHandle(request, new MockHttpServletResponse(), handler);
  }

  private static boolean declaresNone(HandlerMethod handler) {
    return Declaration.of(handler) instanceof Declaration.Missing;
  }

  private static Set<String> paths(RequestMappingInfo mapping) {
    return mapping.getPatternValues();
  }

  private static boolean names(String path, String variable) {
    return path.contains("{" + variable + "}") || path.contains("{" + variable + ":");
  }

  /// Handlers whose declarations are wrong.
  static final class Careless {
    static final class Nobody implements ObjectAccessGuard {
      @Override
      public void admit(String value, jakarta.servlet.http.HttpServletRequest request) {}
    }

    void withoutGuard() {}

    @Unguarded("no")
    @GuardedBy(Nobody.class)
    void withTwoGuards() {}

    @GuardedBy(Nobody.class)
    void misspelt() {}
  }
}
