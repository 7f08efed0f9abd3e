package kz.qujat.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.qujat.application.history.RequestScope;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Opens a [RequestScope]: the guard of a handler, the service behind it and the view of the result
/// need the same history.
@Component
@FilterRegistration(order = RequestScopeFilter.ORDER)
final class RequestScopeFilter extends OncePerRequestFilter {
  static final int ORDER = UnreadableParametersFilter.ORDER - 1;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      RequestScope.<Exception>run(() -> chain.doFilter(request, response));
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
