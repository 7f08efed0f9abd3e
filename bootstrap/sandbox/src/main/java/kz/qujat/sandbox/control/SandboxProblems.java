package kz.qujat.sandbox.control;

import java.net.URI;
import java.util.Locale;
import kz.qujat.integration.neighbour.MalformedMessage;
import kz.qujat.integration.xmlsignature.UnreadableXml;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Converts the exceptions of the controls into problem responses.
@RestControllerAdvice(basePackages = "kz.qujat.sandbox")
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SandboxProblems {
  @ExceptionHandler
  ProblemDetail on(MalformedMessage malformed) {
    ProblemDetail problem =
        problem(HttpStatus.BAD_REQUEST, "VALIDATION", "The request cannot be understood");
    problem.setProperty("errors", malformed.faults());
    return problem;
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  ProblemDetail unreadable() {
    return problem(HttpStatus.BAD_REQUEST, "MALFORMED", "The body is not the expected JSON");
  }

  @ExceptionHandler(UnreadableXml.class)
  ProblemDetail unreadableXml() {
    return problem(HttpStatus.BAD_REQUEST, "MALFORMED", "The body is not the expected XML");
  }

  @ExceptionHandler(RecordNotFound.class)
  ProblemDetail notFound() {
    return problem(HttpStatus.NOT_FOUND, "NOT_FOUND", "There is no such record");
  }

  private static ProblemDetail problem(HttpStatus status, String code, String title) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create("/problems/" + code.toLowerCase(Locale.ROOT).replace('_', '-')));
    problem.setTitle(title);
    problem.setProperty("code", code);
    return problem;
  }
}
