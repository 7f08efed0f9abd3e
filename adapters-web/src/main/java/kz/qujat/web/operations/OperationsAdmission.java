package kz.qujat.web.operations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.BiPredicate;
import kz.qujat.web.caller.Callers;
import kz.qujat.web.caller.Staff;
import kz.qujat.web.problem.Declined;
import kz.qujat.web.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Judges, before anything the caller sent is read, whether what a path names exists for the
/// caller; what is not theirs is `NOT_FOUND` like what never was.
final class OperationsAdmission implements HandlerInterceptor {
  private final String variable;
  private final BiPredicate<Staff, String> admits;
  private final Callers callers;

  /// An admission by a path variable.
  ///
  /// @param variable the name of the path variable
  /// @param admits whether the caller may know of what its value names
  OperationsAdmission(String variable, BiPredicate<Staff, String> admits, Callers callers) {
    this.variable = variable;
    this.admits = admits;
    this.callers = callers;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    @Nullable Object variables =
        request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    if (variables instanceof Map<?, ?> map
        && map.get(variable) instanceof String value
        && !admits.test(callers.staff(Callers.token(request)), value)) {
      throw new Declined(ProblemCode.NOT_FOUND);
    }
    return true;
  }
}
