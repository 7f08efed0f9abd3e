package kz.qujat.web.caller;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Tells handlers who calls, and refuses calls whose answer the caller would not take.
@Component
final class CallerConfigurer implements WebMvcConfigurer {
  private final Callers callers;

  CallerConfigurer(Callers callers) {
    this.callers = callers;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new CallerArguments(callers));
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    // After the guards: what is not the caller's is not there, in whatever format.
    registry
        .addInterceptor(new AnswerFormat())
        .addPathPatterns("/api/**")
        .order(Ordered.LOWEST_PRECEDENCE);
  }
}
