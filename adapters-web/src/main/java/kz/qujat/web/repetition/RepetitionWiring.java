package kz.qujat.web.repetition;

import kz.qujat.application.repetition.Repetitions;
import kz.qujat.web.caller.Callers;
import kz.qujat.web.problem.ProblemWriter;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Has calls that carry a key answered once. The filter comes after those of Spring Security,
/// because it has to know who calls.
@Configuration(proxyBeanMethods = false)
public class RepetitionWiring {
  /// The place of the filter among the others: behind the security chain, which Boot puts at
  /// [SecurityFilterProperties#DEFAULT_FILTER_ORDER].
  public static final int ORDER = SecurityFilterProperties.DEFAULT_FILTER_ORDER + 50;

  @Bean
  FilterRegistrationBean<RepeatedCalls> repeatedCalls(
      Repetitions repetitions, Callers callers, ProblemWriter problems) {
    var filter = new RepeatedCalls(repetitions, new CallKeys(callers), problems);
    var registration = new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns("/api/*");
    registration.setOrder(ORDER);
    return registration;
  }
}
