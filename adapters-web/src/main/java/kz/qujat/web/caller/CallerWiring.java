package kz.qujat.web.caller;

import java.util.List;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.vault.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Makes known who calls, and keeps citizens to their own applications.
@Configuration(proxyBeanMethods = false)
public class CallerWiring {
  @Bean
  Callers callers(People people, ClaimNames claims) {
    return new Callers(people, claims);
  }

  @Bean
  WebMvcConfigurer callerArguments(Callers callers, CaseFiles cases) {
    var ownApplications =
        new Admission(
            "id",
            Admission.byId(cases),
            (token, file) -> callers.citizen(token).id().equals(file.application().applicant()));
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArguments(callers));
      }

      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(ownApplications).addPathPatterns("/api/v1/applications/{id}/**");
        // After all admissions: what is not the caller's is not there, in whatever format.
        registry
            .addInterceptor(new AnswerFormat())
            .addPathPatterns("/api/**")
            .order(Ordered.LOWEST_PRECEDENCE);
      }
    };
  }
}
