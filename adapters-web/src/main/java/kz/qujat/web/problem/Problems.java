package kz.qujat.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Turns every exception thrown by a handler into a problem response.
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class Problems {
  private final ProblemWriter writer;

  Problems(ProblemWriter writer) {
    this.writer = writer;
  }

  @ExceptionHandler
  void on(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    writer.write(thrown, request, response);
  }
}
