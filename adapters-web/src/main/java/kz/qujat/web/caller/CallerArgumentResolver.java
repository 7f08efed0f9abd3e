package kz.qujat.web.caller;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.refund.RefundDetails;
import kz.qujat.application.review.Officer;
import kz.qujat.web.wire.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Resolves handler parameters by their type.
///
/// These are the caller, the application or refund that the call is about, the version it requires,
/// the requested page of a list, and the query parameters.
final class CallerArgumentResolver implements HandlerMethodArgumentResolver {
  static final Set<Class<?>> TYPES =
      Set.of(
          SignedInCitizen.class,
          Officer.class,
          HandoverClerk.class,
          Staff.class,
          CaseFile.class,
          RefundDetails.class,
          IfMatch.class,
          Paging.class,
          QueryParameters.class);

  private final CallerClaimsReader callerClaimsReader;

  CallerArgumentResolver(CallerClaimsReader callerClaimsReader) {
    this.callerClaimsReader = callerClaimsReader;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return TYPES.contains(parameter.getParameterType());
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest webRequest,
      @Nullable WebDataBinderFactory binders) {
    var request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
    Class<?> type = parameter.getParameterType();
    if (type == CaseFile.class) {
      return AdmittedCaseAttributes.of(request).orElseThrow();
    }
    if (type == RefundDetails.class) {
      return AdmittedCaseAttributes.refund(request).orElseThrow();
    }
    if (type == IfMatch.class) {
      long current = AdmittedCaseAttributes.version(request).orElseThrow();
      return IfMatch.of(request.getHeader(HttpHeaders.IF_MATCH), current);
    }
    if (type == Paging.class) {
      return Paging.of(request.getParameter("limit"), request.getParameter("cursor"));
    }
    if (type == QueryParameters.class) {
      return QueryParameterCheck.parameters(request);
    }
    return person(type, request);
  }

  private Object person(Class<?> type, HttpServletRequest request) {
    var token = CallerClaimsReader.token(request);
    if (type == SignedInCitizen.class) {
      return callerClaimsReader.citizen(token);
    }
    if (type == Officer.class) {
      return callerClaimsReader.officer(token);
    }
    return type == HandoverClerk.class
        ? callerClaimsReader.issuer(token)
        : callerClaimsReader.staff(token);
  }
}
