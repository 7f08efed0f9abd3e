package kz.qujat.web.enclosure;

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

/// Answers a file that is too large to be taken in, before anybody tries to read it: with the file
/// the whole form stays unread, its token against forgery included, and nobody could say any more
/// what is wrong. It has its place among the filters that judge who may see a page, and is not
/// registered by itself.
@Component
@FilterRegistration(enabled = false)
public final class UploadLimit extends OncePerRequestFilter {
  private final ProblemWriter problems;
  private final DataSize largest;

  UploadLimit(
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

  /// The request without what stands in its body.
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
