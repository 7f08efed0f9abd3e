package kz.qujat.web.caller;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.web.guard.ReadingDeclaration;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.InvalidInput;
import kz.qujat.web.wire.InvalidInput.FieldError;
import kz.qujat.web.wire.QueryParameterReader;
import kz.qujat.web.wire.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// Rejects query parameters that the API description of the call does not name, so that a typo in a
/// filter is not ignored. A handler that takes [QueryParameters] reports them itself, together with
/// values that are invalid.
///
/// Parameters in a body are not its matter.
final class QueryParameterCheck implements HandlerInterceptor {
  private static final String UNKNOWN = QueryParameterCheck.class.getName();
  private static final Set<String> PAGING = Set.of("limit", "cursor");

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    @Nullable String query = request.getQueryString();
    if (query != null && handler instanceof HandlerMethod method) {
      Set<String> described = described(method);
      List<FieldError> unknown =
          names(query)
              .filter(name -> !described.contains(name))
              .map(name -> new FieldError(name, FieldFaultCode.UNKNOWN_NAME))
              .toList();
      if (takes(QueryParameters.class, method)) {
        request.setAttribute(UNKNOWN, unknown);
      } else if (!unknown.isEmpty()) {
        throw new InvalidInput(withLimit(unknown, request, described));
      }
    }
    return true;
  }

  /// The parameters of a call whose handler reports those that it does not have.
  static QueryParameters parameters(HttpServletRequest request) {
    Map<String, String> values = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, all) -> values.put(name, all[0]));
    List<FieldError> unknown =
        request.getAttribute(UNKNOWN) instanceof List<?> errors
            ? errors.stream().map(FieldError.class::cast).toList()
            : List.of();
    return new QueryParameters(values, unknown);
  }

  /// The errors, and that of `limit`, which every list reads in the same way.
  private static List<FieldError> withLimit(
      List<FieldError> unknown, HttpServletRequest request, Set<String> described) {
    @Nullable String limit = request.getParameter(QueryParameterReader.LIMIT);
    boolean valid =
        limit == null
            || !described.contains(QueryParameterReader.LIMIT)
            || QueryParameterReader.limit(limit).isPresent();
    return valid
        ? unknown
        : Stream.concat(
                unknown.stream(),
                Stream.of(new FieldError(QueryParameterReader.LIMIT, FieldFaultCode.OUT_OF_RANGE)))
            .toList();
  }

  private static Stream<String> names(String query) {
    return UriComponentsBuilder.newInstance()
        .query(query)
        .build()
        .getQueryParams()
        .keySet()
        .stream()
        .map(QueryParameterCheck::decode);
  }

  /// The decoded name, or the name as it is when it cannot be decoded.
  private static String decode(String name) {
    try {
      return UriUtils.decode(name, UTF_8);
    } catch (IllegalArgumentException _) {
      return name;
    }
  }

  private static Set<String> described(HandlerMethod method) {
    Stream<String> declared =
        AnnotatedElementUtils.getMergedRepeatableAnnotations(method.getMethod(), Parameter.class)
            .stream()
            .filter(parameter -> parameter.in() == ParameterIn.QUERY)
            .map(Parameter::name);
    return Stream.of(
            declared,
            takes(Paging.class, method) ? PAGING.stream() : Stream.<String>empty(),
            takesPurpose(method) ? Stream.of(ReadingDeclaration.PURPOSE) : Stream.<String>empty())
        .flatMap(names -> names)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean takesPurpose(HandlerMethod method) {
    return ReadingDeclaration.of(method) instanceof ReadingDeclaration.Reading reading
        && reading.isClosedByDecision();
  }

  private static boolean takes(Class<?> type, HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .anyMatch(parameter -> parameter.getParameterType() == type);
  }
}
