package kz.qujat.web.container;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.qujat.web.page.ContentSecurityPolicy;
import kz.qujat.web.problem.ProblemWriter;
import kz.qujat.web.request.ParameterHidingRequest;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Writes a problem where the container would answer an error with a page of its own or with an
/// empty body.
///
/// The container refuses some requests itself, for instance a path with a broken percent-encoding,
/// and no filter sees them. An error that a filter reports with nothing in the body passes here
/// too.
final class ContainerProblemValve extends ErrorReportValve {
  private static final Logger LOG = LoggerFactory.getLogger(ContainerProblemValve.class);

  private static final List<HeaderWriter> HEADERS =
      List.of(
          new XContentTypeOptionsHeaderWriter(),
          new XFrameOptionsHeaderWriter(XFrameOptionsHeaderWriter.XFrameOptionsMode.DENY),
          new HstsHeaderWriter(),
          new CacheControlHeadersWriter());

  private final ProblemWriter problems;
  private final ContentSecurityPolicy policy;
  private final ServletContext servletContext;

  /// @param policy one of the headers that Spring Security would write, had it seen the request
  ContainerProblemValve(
      ProblemWriter problems, ContentSecurityPolicy policy, ServletContext servletContext) {
    this.problems = problems;
    this.policy = policy;
    this.servletContext = servletContext;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    if (!response.isError() && !RequestHeaders.areReadable(request)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      response.setSuspended(false);
      report(request, response, null);
      return;
    }
    super.invoke(request, response);
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST
        || response.getContentWritten() > 0
        || !response.setErrorReported()
        || !canBeSent(response)) {
      return;
    }
    HttpServletRequest asked = new Refused(request, servletContext);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(asked));
    try {
      // Tomcat's exception quotes the request.
      request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
      response.setHeader("Content-Security-Policy", policy.pages());
      HEADERS.forEach(header -> header.writeHeaders(asked, response));
      problems.write(response.getStatus(), request.getMethod(), asked, response);
      response.finishResponse();
    } catch (IOException e) {
      LOG.debug("The caller is gone", e);
    } finally {
      RequestContextHolder.resetRequestAttributes();
    }
  }

  private static boolean canBeSent(Response response) {
    var allowed = new AtomicBoolean();
    response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
    return allowed.get();
  }

  /// A request that may belong to no web application, because its path cannot be read.
  private static final class Refused extends ParameterHidingRequest {
    private final ServletContext servletContext;

    Refused(HttpServletRequest request, ServletContext servletContext) {
      super(request);
      this.servletContext = servletContext;
    }

    /// Not even the path is known when the first line of the request cannot be read.
    @Override
    public String getRequestURI() {
      return Objects.requireNonNullElse(super.getRequestURI(), "/");
    }

    @Override
    public String getMethod() {
      return Objects.requireNonNullElse(super.getMethod(), "GET");
    }

    @Override
    public ServletContext getServletContext() {
      return servletContext;
    }
  }
}
