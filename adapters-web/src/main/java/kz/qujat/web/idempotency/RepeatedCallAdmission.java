package kz.qujat.web.idempotency;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import kz.qujat.web.guard.Admission;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// Checks whether the caller of a repeated call may still make it.
///
/// The handler does not run again, so its guards would not either: the caller may have lost the
/// role or the region since the first call.
@Component
final class RepeatedCallAdmission {
  private final ObjectProvider<RequestMappingHandlerMapping> handlers;
  private final ObjectProvider<Admission> admissions;

  RepeatedCallAdmission(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> handlers,
      ObjectProvider<Admission> admissions) {
    this.handlers = handlers;
    this.admissions = admissions;
  }

  /// Passes when every check of the handler passes now; throws what the check throws otherwise.
  void admit(HttpServletRequest request) {
    if (handler(request) instanceof HandlerMethod handler) {
      admissions.orderedStream().forEach(admission -> admission.admit(handler, request));
    }
  }

  /// The handler of the call; null when there is none, so that the stored response is a refusal of
  /// the call as such.
  private @Nullable Object handler(HttpServletRequest request) {
    try {
      ServletRequestPathUtils.parseAndCache(request);
      @Nullable HandlerExecutionChain chain = handlers.getObject().getHandler(request);
      return chain == null ? null : chain.getHandler();
    } catch (ServletException _) {
      return null;
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("no handler can be found", e);
    }
  }
}
