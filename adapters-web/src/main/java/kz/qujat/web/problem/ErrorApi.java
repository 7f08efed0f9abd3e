package kz.qujat.web.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.guard.Unguarded;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The error page of the servlet container.
///
/// It turns errors outside the handlers, such as requests that the container rejects itself, into
/// problems like any other.
@Hidden
@RestController
@Unmetered("it reads or changes little")
@Unguarded("reports the error of another call")
final class ErrorApi implements ErrorController {
  private final ProblemWriter writer;

  ErrorApi(ProblemWriter writer) {
    this.writer = writer;
  }

  @RequestMapping("${spring.web.error.path:${error.path:/error}}")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
      writer.write(thrown, request, response);
    } else {
      writer.write(status(request), method(request), request, response);
    }
  }

  /// The method of the call; the container's own call of this page is always a GET.
  private static @Nullable String method(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String method
        ? method
        : null;
  }

  private static int status(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? status
        : HttpServletResponse.SC_NOT_FOUND;
  }
}
