package kz.qujat.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.function.Supplier;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import kz.qujat.web.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers with a problem when the parameters of a request cannot be read, for instance because a
/// part of a form is broken or too large.
///
/// The container reads them when a filter first asks for one. Its exception quotes the body, and
/// outside the handlers the container would log it as it is and answer with a page of its own.
@Component
@FilterRegistration(order = UnreadableParametersFilter.ORDER)
final class UnreadableParametersFilter extends OncePerRequestFilter {
  /// After the filter that binds the request to the thread, which pages need, and before Spring
  /// Security, which reads parameters.
  static final int ORDER = -104;

  private final ProblemWriter writer;

  UnreadableParametersFilter(ProblemWriter writer) {
    this.writer = writer;
  }

  /// The error page of the container passes the same filters, and reads the parameters again.
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(new Checked(request), response);
    } catch (ProblemException e) {
      writer.write(e, new ParameterHidingRequest(request), response);
    }
  }

  /// A request whose unreadable parameters are reported by an exception that quotes nothing, once:
  /// whoever reports the problem finds none.
  private static final class Checked extends HttpServletRequestWrapper {
    private boolean unreadable;

    Checked(HttpServletRequest request) {
      super(request);
    }

    private <T extends @Nullable Object> T read(Supplier<T> parameters, T none) {
      if (unreadable) {
        return none;
      }
      try {
        return parameters.get();
      } catch (RuntimeException _) {
        unreadable = true;
        // The cause is dropped on purpose: its message quotes the body.
        throw new ProblemException(ProblemCode.MALFORMED);
      }
    }

    @Override
    public @Nullable String getParameter(String name) {
      return read(() -> super.getParameter(name), null);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return read(() -> super.getParameterValues(name), null);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return read(super::getParameterMap, Map.of());
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return read(super::getParameterNames, Collections.emptyEnumeration());
    }
  }
}
