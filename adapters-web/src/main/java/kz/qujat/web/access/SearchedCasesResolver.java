package kz.qujat.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import kz.qujat.application.access.CaseAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Resolves handler parameters of the type [SearchedCases].
@Component
final class SearchedCasesResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {
  private final CaseAccess caseAccess;
  private final CaseReaders caseReaders;

  SearchedCasesResolver(CaseAccess caseAccess, CaseReaders caseReaders) {
    this.caseAccess = caseAccess;
    this.caseReaders = caseReaders;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == SearchedCases.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest webRequest,
      @Nullable WebDataBinderFactory binders) {
    var request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
    return new SearchedCases(caseAccess, caseReaders.of(request));
  }
}
