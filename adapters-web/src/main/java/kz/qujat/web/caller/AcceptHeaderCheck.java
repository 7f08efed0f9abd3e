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
  private static final List<MediaType> GIVEN =
      List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws HttpMediaTypeNotAcceptableException {
    List<MediaType> taken = CHANGING.contains(request.getMethod()) ? taken(request) : List.of();
    if (!taken.isEmpty()
        && taken.stream().noneMatch(type -> GIVEN.stream().anyMatch(type::isCompatibleWith))) {
      throw new HttpMediaTypeNotAcceptableException(GIVEN);
    }
    return true;
  }

  private static List<MediaType> taken(HttpServletRequest request)
      throws HttpMediaTypeNotAcceptableException {
    try {
      return MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
    } catch (InvalidMediaTypeException _) {
      throw new HttpMediaTypeNotAcceptableException(GIVEN);
    }
  }
}
