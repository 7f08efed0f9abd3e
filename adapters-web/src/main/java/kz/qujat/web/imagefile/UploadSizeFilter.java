package kz.qujat.web.imagefile;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemWriter;
import kz.qujat.web.request.ParameterHidingRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/// Rejects an upload that is too large before the request body is parsed. Before sign-in only small
/// bodies are accepted.
///
/// Otherwise the failed parsing would lose the whole form, including the CSRF token, and the
/// citizen would not see the real cause. The filter is part of the security filter chain, so it is
/// not registered as a servlet filter.
@Component
@FilterRegistration(enabled = false)
public final class UploadSizeFilter extends OncePerRequestFilter {
  private static final long LARGEST_BEFORE_SIGN_IN = 128L * 1024;

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
    if (upload && isTooLarge(request.getContentLengthLong())) {
      problems.write(ProblemCode.TOO_LARGE, new ParameterHidingRequest(request), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean isTooLarge(long length) {
    if (isSignedIn()) {
      return length > largest.toBytes();
    }
    return length < 0 || length > LARGEST_BEFORE_SIGN_IN;
  }

  private static boolean isSignedIn() {
    @Nullable Authentication caller = SecurityContextHolder.getContext().getAuthentication();
    return caller != null && caller.isAuthenticated();
  }
}
