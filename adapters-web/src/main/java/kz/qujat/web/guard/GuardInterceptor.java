package kz.qujat.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Runs the guard that the handler of a call declares.
///
/// A handler of this module that declares nothing is not served.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class GuardInterceptor implements HandlerInterceptor, WebMvcConfigurer, Admission {
  private static final String MODULE = "kz.qujat.web.";

  private final Map<Class<? extends ObjectAccessGuard>, ObjectAccessGuard> guards;

  GuardInterceptor(List<ObjectAccessGuard> guards) {
    this.guards =
        guards.stream().collect(Collectors.toMap(ObjectAccessGuard::getClass, Function.identity()));
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      admit(method, request);
    }
    return true;
  }

  @Override
  public void admit(HandlerMethod handler, HttpServletRequest request) {
    if (handler.getBeanType().getName().startsWith(MODULE)) {
      switch (Declaration.of(handler)) {
        case Declaration.Guarded(var guard, var variable) ->
            guard(guard).admit(value(variable, request), request);
        case Declaration.NotGuarded _ -> {}
        case Declaration.Missing _ ->
            throw new IllegalStateException(handler.getShortLogMessage() + " declares no guard");
      }
    }
  }

  private ObjectAccessGuard guard(Class<? extends ObjectAccessGuard> type) {
    return Objects.requireNonNull(guards.get(type), type::getName);
  }

  private static String value(String variable, HttpServletRequest request) {
    @Nullable Object variables =
        request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    if (variables instanceof Map<?, ?> map && map.get(variable) instanceof String value) {
      return value;
    }
    throw new IllegalStateException("the path has no variable " + variable);
  }
}
