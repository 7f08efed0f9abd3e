package kz.qujat.web.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.idempotency.IdempotentCalls;
import kz.qujat.application.idempotency.IdempotentCalls.Call;
import kz.qujat.application.idempotency.StoredResponse;
import kz.qujat.web.problem.ProblemWriter;
import kz.qujat.web.wire.TooLarge;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Handles each call that carries an idempotency key once.
///
/// A repetition gets the stored response and changes nothing, if its caller may still make the
/// call. The response is sent only after the changes and the stored response are committed
/// together. The filter runs after those of Spring Security, because it needs to know the caller.
@Component
@FilterRegistration(urlPatterns = "/api/*", order = IdempotencyFilter.ORDER)
final class IdempotencyFilter extends OncePerRequestFilter {
  /// After the security chain, which Boot puts at [SecurityFilterProperties#DEFAULT_FILTER_ORDER].
  static final int ORDER = SecurityFilterProperties.DEFAULT_FILTER_ORDER + 50;

  static final String REPLAYED = "Idempotency-Replayed";

  private static final int LARGEST_BODY = 10 * 1024 * 1024;
  private static final List<String> WORTH_REPEATING =
      List.of(
          HttpHeaders.CONTENT_TYPE,
          HttpHeaders.CONTENT_LANGUAGE,
          HttpHeaders.LOCATION,
          HttpHeaders.ETAG,
          HttpHeaders.RETRY_AFTER,
          HttpHeaders.CACHE_CONTROL);

  private final IdempotentCalls idempotentCalls;
  private final IdempotencyKeyReader keys;
  private final RepeatedCallAdmission repeatedCallAdmission;
  private final ProblemWriter problems;

  IdempotencyFilter(
      IdempotentCalls idempotentCalls,
      IdempotencyKeyReader keys,
      RepeatedCallAdmission repeatedCallAdmission,
      ProblemWriter problems) {
    this.idempotentCalls = idempotentCalls;
    this.keys = keys;
    this.repeatedCallAdmission = repeatedCallAdmission;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      Optional<Call> call = keys.of(request);
      if (call.isPresent()) {
        answerOnce(call.get(), request, response, chain);
        return;
      }
    } catch (RuntimeException failure) {
      fail(failure, request, response);
      return;
    }
    chain.doFilter(request, response);
  }

  private void answerOnce(
      Call call, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      throw new TooLarge();
    }
    var first = new ContentCachingResponseWrapper(response);
    var work = new Work(new BufferedRequest(request, body), first, chain);
    StoredResponse storedResponse = idempotentCalls.once(call, body, work::answer);
    if (work.done) {
      first.copyBodyToResponse();
    } else {
      repeatedCallAdmission.admit(request);
      replay(storedResponse, response);
    }
  }

  private void fail(
      RuntimeException failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!response.isCommitted()) {
      response.reset();
    }
    problems.write(failure, request, response);
  }

  private static void replay(StoredResponse storedResponse, HttpServletResponse response)
      throws IOException {
    response.setStatus(storedResponse.status());
    storedResponse
        .headers()
        .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    response.setHeader(REPLAYED, "true");
    response.getOutputStream().write(storedResponse.body());
    response.flushBuffer();
  }

  /// Handles the call when it is the first with its key.
  private static final class Work {
    private final HttpServletRequest request;
    private final ContentCachingResponseWrapper response;
    private final FilterChain chain;
    private boolean done;

    Work(HttpServletRequest request, ContentCachingResponseWrapper response, FilterChain chain) {
      this.request = request;
      this.response = response;
      this.chain = chain;
    }

    StoredResponse answer() {
      done = true;
      try {
        chain.doFilter(request, response);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ServletException e) {
        throw new IllegalStateException(e);
      }
      return new StoredResponse(response.getStatus(), headers(), response.getContentAsByteArray());
    }

    private Map<String, List<String>> headers() {
      Map<String, List<String>> headers = new LinkedHashMap<>();
      for (String name : WORTH_REPEATING) {
        Collection<String> values = response.getHeaders(name);
        if (!values.isEmpty()) {
          headers.put(name, List.copyOf(values));
        }
      }
      return headers;
    }
  }
}
