package kz.qujat.web.caller;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.servlet.HandlerInterceptor;

/// Rejects a POST or PUT whose `Accept` header excludes JSON, before the call is handled.
///
/// A later check would be too late: a draft would have been created, and the caller would not
/// receive its id.
final class AcceptHeaderCheck implements HandlerInterceptor {
  private static final Set<String> CHANGING = Set.of(HttpMethod.POST.name(), HttpMethod.PUT.name());
  private static final List<MediaType> OFFERED =
      List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws HttpMediaTypeNotAcceptableException {
    List<MediaType> accepted =
        CHANGING.contains(request.getMethod()) ? accepted(request) : List.of();
    if (!accepted.isEmpty()
        && accepted.stream().noneMatch(type -> OFFERED.stream().anyMatch(type::isCompatibleWith))) {
      throw new HttpMediaTypeNotAcceptableException(OFFERED);
    }
    return true;
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
