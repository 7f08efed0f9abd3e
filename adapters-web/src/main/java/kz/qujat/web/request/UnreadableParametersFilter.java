package kz.qujat.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

  /// A request whose unreadable parameters are reported by an exception that quotes nothing.
  private static final class Checked extends HttpServletRequestWrapper {
    Checked(HttpServletRequest request) {
      super(request);
    }

    private static <T extends @Nullable Object> T read(Supplier<T> parameters) {
      try {
        return parameters.get();
      } catch (RuntimeException _) {
        // The cause is dropped on purpose: its message quotes the body.
        throw new ProblemException(ProblemCode.MALFORMED);
      }
    }

    @Override
    public @Nullable String getParameter(String name) {
      return read(() -> super.getParameter(name));
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return read(() -> super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return read(super::getParameterMap);
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return read(super::getParameterNames);
    }
  }
}
