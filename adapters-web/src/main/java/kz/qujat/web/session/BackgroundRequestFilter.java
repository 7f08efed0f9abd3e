package kz.qujat.web.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Recognizes the requests that a page sends by itself: event streams, and updates of a part of the
/// page. They do not keep a session open.
@Component
@FilterRegistration(order = BackgroundRequestFilter.BEFORE_SESSIONS)
final class BackgroundRequestFilter extends OncePerRequestFilter {
  static final int BEFORE_SESSIONS = SessionRepositoryFilter.DEFAULT_ORDER - 1;

  private static final ScopedValue<Boolean> BACKGROUND = ScopedValue.newInstance();

  /// Whether this thread handles such a request.
  static boolean isRunning() {
    return BACKGROUND.isBound();
  }

  private static boolean isSentByPage(HttpServletRequest request) {
    String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
    return request.getMethod().equals("GET")
        && (request.getHeader("HX-Request") != null
            || accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!isSentByPage(request)) {
      chain.doFilter(request, response);
      return;
    }
    try {
      ScopedValue.where(BACKGROUND, true)
          .<Void, Exception>call(() -> {
            chain.doFilter(request, response);
            return null;
          });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }
}
