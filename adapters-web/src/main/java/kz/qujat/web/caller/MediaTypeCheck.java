package kz.qujat.web.caller;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.servlet.HandlerInterceptor;

/// Rejects a POST or PUT whose `Accept` header excludes JSON, before the call is handled, and any
/// call whose `Content-Type` is a wildcard.
///
/// A later check of `Accept` would be too late: a draft would have been created, and the caller
/// would not receive its id. A wildcard names no type, and the framework cannot read the body.
final class MediaTypeCheck implements HandlerInterceptor {
  private static final Set<String> CHANGING = Set.of(HttpMethod.POST.name(), HttpMethod.PUT.name());
  private static final List<MediaType> OFFERED =
      List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws HttpMediaTypeNotAcceptableException {
    requireConcrete(request.getContentType());
    List<MediaType> accepted =
        CHANGING.contains(request.getMethod()) ? accepted(request) : List.of();
    if (!accepted.isEmpty()
        && accepted.stream().noneMatch(type -> OFFERED.stream().anyMatch(type::isCompatibleWith))) {
      throw new HttpMediaTypeNotAcceptableException(OFFERED);
    }
    return true;
  }

  private static void requireConcrete(@Nullable String contentType) {
    if (contentType != null && !isConcrete(contentType)) {
      throw new ProblemException(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
    }
  }

  /// Only the type itself counts; its parameters are the reader's matter.
  private static boolean isConcrete(String contentType) {
    try {
      return MediaType.parseMediaType(contentType.split(";", 2)[0]).isConcrete();
    } catch (InvalidMediaTypeException _) {
      return false;
    }
  }

  private static List<MediaType> accepted(HttpServletRequest request)
      throws HttpMediaTypeNotAcceptableException {
    try {
      return MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
    } catch (InvalidMediaTypeException _) {
      throw new HttpMediaTypeNotAcceptableException(OFFERED);
    }
  }
}
