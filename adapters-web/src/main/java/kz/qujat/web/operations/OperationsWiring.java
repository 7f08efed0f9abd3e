package kz.qujat.web.operations;

import java.time.InstantSource;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.stuck.Remedies;
import kz.qujat.application.stuck.StuckCases;
import kz.qujat.web.caller.Admission;
import kz.qujat.web.caller.Callers;
import kz.qujat.web.language.Texts;
import kz.qujat.web.problem.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Shows stuck applications, to systems and to people, and takes remedies for them.
@Configuration(proxyBeanMethods = false)
public class OperationsWiring {
  @Bean
  Ward ward(CaseFiles cases, Remedies remedies) {
    return new Ward(cases, remedies);
  }

  @Bean
  StuckApi stuckApi(StuckCases cases, Ward ward, InstantSource clock) {
    return new StuckApi(cases, ward, clock);
  }

  @Bean
  StuckPage stuckPage(
      StuckCases cases, Ward ward, InstantSource clock, ProblemWriter problems, Texts texts) {
    return new StuckPage(cases, ward, clock, problems, texts);
  }

  /// Keeps supervisors to their own region.
  @Bean
  WebMvcConfigurer operationsAdmission(Callers callers, Ward ward) {
    var admission =
        new Admission("id", ward::find, (token, file) -> Ward.admits(callers.staff(token), file));
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(admission).addPathPatterns(StuckApi.PATH + "/{id}/**");
      }
    };
  }
}
