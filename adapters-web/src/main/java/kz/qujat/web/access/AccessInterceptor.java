package kz.qujat.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import kz.qujat.application.access.AccessPurpose;
import kz.qujat.application.access.CaseAccess;
import kz.qujat.web.caller.AdmittedCaseAttributes;
import kz.qujat.web.guard.Admission;
import kz.qujat.web.guard.ReadingDeclaration;
import kz.qujat.web.guard.ReadingDeclaration.Nothing;
import kz.qujat.web.guard.ReadingDeclaration.Reading;
import kz.qujat.web.guard.ReadingDeclaration.Undeclared;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.InvalidInput;
import kz.qujat.web.wire.QueryParameterReader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/// Records what the handler of a call reads, after its guard and before the handler.
///
/// A handler for staff that declares nothing is not served.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class AccessInterceptor implements HandlerInterceptor, WebMvcConfigurer, Admission {
  private static final String MODULE = "kz.qujat.web.";

  private final CaseAccess caseAccess;
  private final CaseReaders caseReaders;

  AccessInterceptor(CaseAccess caseAccess, CaseReaders caseReaders) {
    this.caseAccess = caseAccess;
    this.caseReaders = caseReaders;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE + 1);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      admit(method, request);
    }
    return true;
  }

  @Override
  public void admit(HandlerMethod handler, HttpServletRequest request) {
    if (!handler.getBeanType().getName().startsWith(MODULE)
        || CitizenPaths.contain(pattern(request))) {
      return;
    }
    switch (ReadingDeclaration.of(handler)) {
      case Reading reading when reading.isSearch() -> {}
      case Reading reading ->
          caseAccess.read(
              caseReaders.of(request),
              reading.kinds(),
              AdmittedCaseAttributes.of(request).orElseThrow(),
              purpose(request));
      case Nothing _ -> {}
      case Undeclared _ ->
          throw new IllegalStateException(
              handler.getShortLogMessage() + " does not declare what it reads");
    }
  }

  private static String pattern(HttpServletRequest request) {
    return String.valueOf(
        Objects.requireNonNull(
            request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
  }

  /// The purpose in the query; a body is not read here.
  private static @Nullable AccessPurpose purpose(HttpServletRequest request) {
    @Nullable String named =
        UriComponentsBuilder.newInstance()
            .query(request.getQueryString())
            .build()
            .getQueryParams()
            .getFirst(ReadingDeclaration.PURPOSE);
    if (named == null) {
      return null;
    }
    return QueryParameterReader.oneOf(AccessPurpose.class)
        .apply(named)
        .orElseThrow(() -> InvalidInput.of(ReadingDeclaration.PURPOSE, FieldFaultCode.NOT_ALLOWED));
  }
}
