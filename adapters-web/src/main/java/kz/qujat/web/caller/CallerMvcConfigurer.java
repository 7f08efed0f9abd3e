package kz.qujat.web.caller;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Registers the resolver of handler parameters and the checks of media types and query parameters.
@Component
final class CallerMvcConfigurer implements WebMvcConfigurer {
  private final CallerClaimsReader callerClaimsReader;

  CallerMvcConfigurer(CallerClaimsReader callerClaimsReader) {
    this.callerClaimsReader = callerClaimsReader;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new CallerArgumentResolver(callerClaimsReader));
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    // After the guards: an object that does not exist for the caller is 404 in every format.
    registry
        .addInterceptor(new MediaTypeCheck())
        .addPathPatterns("/api/**")
        .order(Ordered.LOWEST_PRECEDENCE);
    registry
        .addInterceptor(new QueryParameterCheck())
        .addPathPatterns("/api/**")
        .order(Ordered.LOWEST_PRECEDENCE);
  }
}
