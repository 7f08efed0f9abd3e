package kz.qujat.web.operations;

import java.time.InstantSource;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.refund.RefundFiles;
import kz.qujat.application.stuck.Remedies;
import kz.qujat.application.stuck.StuckCases;
import kz.qujat.web.caller.Callers;
import kz.qujat.web.language.Texts;
import kz.qujat.web.paperrefund.PaperRefundWiring;
import kz.qujat.web.problem.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Shows what somebody has to look at, to systems and to people, and takes what they do about it.
@Configuration(proxyBeanMethods = false)
@Import(PaperRefundWiring.class)
public class OperationsWiring {
  @Bean
  CaseScope caseScope(CaseFiles cases, RefundFiles refunds) {
    return new CaseScope(cases, refunds);
  }

  @Bean
  StuckApi stuckApi(StuckCases cases, Remedies remedies, InstantSource clock) {
    return new StuckApi(cases, new Acts(remedies), clock);
  }

  @Bean
  StuckPage stuckPage(
      StuckCases cases,
      CaseScope scope,
      Remedies remedies,
      InstantSource clock,
      Explanations explanations) {
    return new StuckPage(cases, scope, new Acts(remedies), clock, explanations);
  }

  @Bean
  Explanations stuckExplanations(ProblemWriter problems, Texts texts) {
    return new Explanations(problems, texts);
  }

  /// Keeps supervisors to their own region.
  @Bean
  WebMvcConfigurer operationsAdmission(Callers callers, CaseScope scope) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry
            .addInterceptor(new OperationsAdmission("id", scope::holds, callers))
            .addPathPatterns(StuckApi.PATH + "/{id}/**");
      }
    };
  }
}
