package kz.qujat.web.imagefile;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/// Rejects an upload that is too large before the request body is parsed.
///
/// Otherwise the failed parsing would lose the whole form, including the CSRF token, and the
/// citizen would not see the real cause. The filter is part of the security filter chain, so it is
/// not registered as a servlet filter.
@Component
@FilterRegistration(enabled = false)
public final class UploadSizeFilter extends OncePerRequestFilter {
  private final ProblemWriter problems;
  private final DataSize largest;

  UploadSizeFilter(
      ProblemWriter problems,
      @Value("${spring.servlet.multipart.max-request-size}") DataSize largest) {
    this.problems = problems;
    this.largest = largest;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    @Nullable String type = request.getContentType();
    boolean upload = type != null && type.startsWith("multipart/");
    if (upload && request.getContentLengthLong() > largest.toBytes()) {
      problems.write(ProblemCode.TOO_LARGE, new Unread(request), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /// The request without its body parameters.
  private static final class Unread extends HttpServletRequestWrapper {
    Unread(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
      return null;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }
  }
}
