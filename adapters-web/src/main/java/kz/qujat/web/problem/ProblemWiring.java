package kz.qujat.web.problem;

import kz.qujat.application.command.Outages;
import kz.qujat.application.vault.People;
import kz.qujat.web.language.LanguageWiring;
import kz.qujat.web.language.Texts;
import kz.qujat.web.wire.WireJson;
import kz.qujat.web.wire.WireWiring;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/// Has every failure answered as a problem, those that the security filters find included.
@Configuration(proxyBeanMethods = false)
@Import({LanguageWiring.class, WireWiring.class, Problems.class, ErrorApi.class})
public class ProblemWiring {
  @Bean
  ProblemWriter problemWriter(
      People people, Outages outages, Texts texts, ObjectProvider<ProblemPage> pages) {
    Diagnosis diagnosis = new Diagnosis(new Refusals(people), outages);
    return new ProblemWriter(diagnosis, texts, WireJson.mapper(), pages);
  }

  @Bean
  FilterRegistrationBean<Correlation> correlation() {
    var registration = new FilterRegistrationBean<>(new Correlation());
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  /// Answers calls without a good token; the challenge of the bearer scheme stays. Where nobody can
  /// tell whether a token is good, there is no challenge.
  @Bean
  AuthenticationEntryPoint problemEntryPoint(ProblemWriter writer) {
    var challenge = new BearerTokenAuthenticationEntryPoint();
    return (request, response, failure) -> {
      if (failure instanceof AuthenticationServiceException) {
        writer.write(failure, request, response);
        return;
      }
      challenge.commence(request, response, failure);
      writer.write(ProblemCode.UNAUTHENTICATED, request, response);
    };
  }

  /// Answers calls whose role does not allow them.
  @Bean
  AccessDeniedHandler problemAccessDenied(ProblemWriter writer) {
    return (request, response, _) -> writer.write(ProblemCode.FORBIDDEN, request, response);
  }
}
