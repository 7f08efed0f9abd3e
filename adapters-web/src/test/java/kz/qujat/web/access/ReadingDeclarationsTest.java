package kz.qujat.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.qujat.application.access.AccessKind;
import kz.qujat.web.caller.ApplicationGuard;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.guard.ReadingDeclaration;
import kz.qujat.web.guard.ReadingDeclaration.Reading;
import kz.qujat.web.guard.ReadingDeclaration.Undeclared;
import kz.qujat.web.guard.Reads;
import kz.qujat.web.guard.ReadsNothing;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every handler for staff declares what it reads of an application, or why nothing is recorded.
class ReadingDeclarationsTest {
  private static final WebApplicationContext WEB = Desk.context(new Office(), List.of());
  private static final Map<RequestMappingInfo, HandlerMethod> HANDLERS =
      WEB.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
          .getHandlerMethods();

  private static Stream<HandlerMethod> ofStaff() {
    return HANDLERS.entrySet().stream()
        .filter(
            entry -> !entry.getKey().getPatternValues().stream().allMatch(CitizenPaths::contain))
        .map(Map.Entry::getValue);
  }

  private static Stream<HandlerMethod> readers() {
    return ofStaff().filter(handler -> ReadingDeclaration.of(handler) instanceof Reading);
  }

  @Test
  void everyHandlerForStaffDeclaresWhatItReads() {
    assertThat(ofStaff()).hasSizeGreaterThan(50);
    assertThat(ofStaff().filter(handler -> ReadingDeclaration.of(handler) instanceof Undeclared))
        .isEmpty();
  }

  @Test
  void theApplicationThatIsReadIsTheOneThatTheGuardAdmitted() {
    assertThat(readers().filter(handler -> !isSearch(handler)))
        .isNotEmpty()
        .allMatch(ReadingDeclarationsTest::isGuardedByApplication);
  }

  @Test
  void aHandlerThatSearchesRecordsWhatItFound() {
    assertThat(readers().filter(ReadingDeclarationsTest::isSearch))
        .isNotEmpty()
        .allMatch(handler ->
            Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == SearchedCases.class));
  }

  @Test
  void aHandlerForStaffThatDeclaresNothingOrTwoThingsIsNotServed() throws Exception {
    var interceptor = WEB.getBean(AccessInterceptor.class);
    for (String name : List.of("undeclared", "declaredTwice")) {
      var handler = new HandlerMethod(new Careless(), Careless.class.getDeclaredMethod(name));
      var request = new MockHttpServletRequest();
      request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/api/v1/review/{id}");
      assertThatIllegalStateException().isThrownBy(() -> interceptor.admit(handler, request));
    }
  }

  private static boolean isSearch(HandlerMethod handler) {
    return ReadingDeclaration.of(handler) instanceof Reading reading && reading.isSearch();
  }

  private static boolean isGuardedByApplication(HandlerMethod handler) {
    @Nullable GuardedBy own = handler.getMethodAnnotation(GuardedBy.class);
    @Nullable GuardedBy guarded =
        own == null ? handler.getBeanType().getAnnotation(GuardedBy.class) : own;
    return guarded != null && ApplicationGuard.class.isAssignableFrom(guarded.value());
  }

  /// Handlers whose declarations are wrong.
  static final class Careless {
    void undeclared() {}

    @Reads(AccessKind.DOSSIER)
    @ReadsNothing("no")
    void declaredTwice() {}
  }
}
