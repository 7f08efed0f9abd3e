package kz.qujat.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Gives every call a correlation id.
///
/// It appears in the log lines, in the header `X-Request-Id` and in the problem that the call may
/// end in. An id sent by the caller is used when it is a UUID.
@Component
@FilterRegistration(order = Ordered.HIGHEST_PRECEDENCE)
final class CorrelationIdFilter extends OncePerRequestFilter {
  static final String HEADER = "X-Request-Id";
  private static final String ATTRIBUTE = CorrelationIdFilter.class.getName();
  private static final String LOG_KEY = "correlation";

  /// The correlation id of the call.
  static UUID of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof UUID id) {
      return id;
    }
    UUID id = given(request.getHeader(HEADER));
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }

  private static UUID given(@Nullable String header) {
    try {
      return header == null ? UUID.randomUUID() : UUID.fromString(header);
    } catch (IllegalArgumentException _) {
      return UUID.randomUUID();
    }
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String id = of(request).toString();
    response.setHeader(HEADER, id);
    try (var _ = MDC.putCloseable(LOG_KEY, id)) {
      chain.doFilter(request, response);
    }
  }
}
