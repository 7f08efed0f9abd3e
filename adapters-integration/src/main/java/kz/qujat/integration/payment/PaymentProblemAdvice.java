package kz.qujat.integration.payment;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;

import java.net.URI;
import java.util.Locale;
import kz.qujat.application.command.CommandRefused;
import kz.qujat.integration.xmlsignature.InvalidMessageSignature;
import kz.qujat.integration.xmlsignature.UnreadableXml;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Maps failures to the HTTP answers that the gateway receives.
///
/// A 4xx answer is final: sending the same message again will not help. A message that arrives too
/// early is answered with 503, so that the gateway sends it again.
@RestControllerAdvice(basePackages = "kz.qujat.integration.payment")
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PaymentProblemAdvice {
  private static final String SECONDS_UNTIL_ITS_TURN = "2";

  @ExceptionHandler(UnreadableXml.class)
  ResponseEntity<ProblemDetail> unreadable() {
    return ResponseEntity.of(problem(BAD_REQUEST, "MALFORMED", "The message is no XML")).build();
  }

  @ExceptionHandler(InvalidMessageSignature.class)
  ResponseEntity<ProblemDetail> unsigned() {
    return ResponseEntity.of(
            problem(BAD_REQUEST, "SIGNATURE_INVALID", "The signature cannot be trusted"))
        .build();
  }

  @ExceptionHandler(CommandRefused.class)
  ResponseEntity<ProblemDetail> refused() {
    return beforeItsTurn();
  }

  private static ResponseEntity<ProblemDetail> beforeItsTurn() {
    return ResponseEntity.status(SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_ITS_TURN)
        .body(problem(SERVICE_UNAVAILABLE, "ILLEGAL_STATE", "The message comes before its turn"));
  }

  private static ProblemDetail problem(HttpStatus status, String code, String title) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create("/problems/" + code.toLowerCase(Locale.ROOT).replace('_', '-')));
    problem.setTitle(title);
    problem.setProperty("code", code);
    return problem;
  }
}
