package kz.qujat.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.qujat.web.language.LanguageResolver;
import kz.qujat.web.language.Texts;
import kz.qujat.web.problem.ProblemPageWriter.Shown;
import kz.qujat.web.wire.ApiJsonMapperFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.databind.json.JsonMapper;

/// Writes the problem response of a call; the only place where problems are written and logged.
@Component
public final class ProblemWriter {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);

  private final ExceptionProblemMapper exceptionProblemMapper;
  private final Texts texts;
  private final JsonMapper json = ApiJsonMapperFactory.mapper();
  private final ObjectProvider<ProblemPageWriter> pages;
  private final ApplicationEventPublisher listeners;

  ProblemWriter(
      ExceptionProblemMapper exceptionProblemMapper,
      Texts texts,
      ObjectProvider<ProblemPageWriter> pages,
      ApplicationEventPublisher listeners) {
    this.exceptionProblemMapper = exceptionProblemMapper;
    this.texts = texts;
    this.pages = pages;
    this.listeners = listeners;
  }

  /// The texts for `thrown`, for a page that shows the problem inside its own content.
  public Shown explain(Throwable thrown, Locale language) {
    return shown(exceptionProblemMapper.of(thrown), language, "");
  }

  private Shown shown(Problem problem, Locale language, String instance) {
    Map<String, Object> body = problem.body(texts, language, instance);
    return new Shown(
        problem.code(),
        String.valueOf(body.get("title")),
        String.valueOf(body.get("detail")),
        body,
        language);
  }

  /// Writes the problem for `thrown`, unless a response is already being sent.
  public void write(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // Only a direct IOException concerns the caller's connection; a wrapped one may come from a
    // neighbour's.
    if (thrown instanceof IOException
        && !isCutOff(thrown)
        && DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
      LOG.debug("The caller of {} is gone", CorrelationIdFilter.of(request));
      return;
    }
    Problem problem = exceptionProblemMapper.of(thrown);
    log(problem, thrown, request);
    write(problem, request, response);
  }

  /// Whether the caller's body ended too early; the caller may still read the answer.
  private static boolean isCutOff(Throwable thrown) {
    return thrown instanceof EOFException || thrown.getCause() instanceof EOFException;
  }

  /// Writes the problem of `code`, and keeps the headers that the response already has.
  public void write(ProblemCode code, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Problem problem = Problem.of(code);
    log(problem, null, request);
    write(problem, request, response);
  }

  /// Writes the problem for an error status that another component has set.
  ///
  /// @param method the method of the call; null when it could not be read
  public void write(
      int status, @Nullable String method, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Problem problem = FrameworkProblemMapper.of(status, method);
    log(problem, null, request);
    write(problem, request, response);
  }

  private void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (problem.code().isRefusalOfCaller()) {
      listeners.publishEvent(new RefusedCall(problem.code(), request));
    }
    if (response.isCommitted()) {
      return;
    }
    Locale language = LanguageResolver.of(request);
    UUID correlation = CorrelationIdFilter.of(request);
    response.resetBuffer();
    response.setStatus(problem.code().status());
    problem.headers().forEach(response::setHeader);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
    response.setHeader(CorrelationIdFilter.HEADER, correlation.toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Shown shown = shown(problem, language, "urn:uuid:" + correlation);
    @Nullable ProblemPageWriter page = pages.getIfAvailable();
    if (page != null && page.isAskedFor(request)) {
      page.show(shown, request, response);
    } else {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.getOutputStream().write(json.writeValueAsBytes(shown.facts()));
    }
    response.flushBuffer();
  }

  private static void log(Problem problem, @Nullable Throwable thrown, HttpServletRequest request) {
    ProblemCode code = problem.code();
    @Nullable Object path = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    Object template = path == null ? "-" : path;
    UUID correlation = CorrelationIdFilter.of(request);
    if (code == ProblemCode.INTERNAL && thrown != null) {
      LOG.error(
          "{} {} {} {}",
          code,
          request.getMethod(),
          template,
          correlation,
          RedactedStackTrace.of(thrown));
    } else {
      LOG.info("{} {} {} {}", code, request.getMethod(), template, correlation);
    }
  }
}
