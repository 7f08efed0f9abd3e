package kz.qujat.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.method.HandlerMethod;

/// A check of a call before its handler runs, which a repeated call has to pass again before it
/// gets the stored response.
public interface Admission {
  /// Passes when the caller may make the call now; throws otherwise.
  void admit(HandlerMethod handler, HttpServletRequest request);
}
