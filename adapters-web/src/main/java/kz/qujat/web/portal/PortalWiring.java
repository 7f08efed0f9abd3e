package kz.qujat.web.portal;

import java.time.InstantSource;
import kz.qujat.application.eligibility.EligibilityDesk;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.pickup.RegistrationPoints;
import kz.qujat.domain.duty.StateDuty;
import kz.qujat.web.application.OnlineDeadlines;
import kz.qujat.web.caller.Admission;
import kz.qujat.web.caller.Callers;
import kz.qujat.web.language.Texts;
import kz.qujat.web.problem.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives citizens the pages of the portal, and to each only their own applications.
@Configuration(proxyBeanMethods = false)
@Import({
  HomePage.class,
  DetailsPages.class,
  DraftPages.class,
  PaymentPages.class,
  TicketPages.class,
  ProgressPages.class
})
public class PortalWiring {
  @Bean
  Register portalRegister(
      EligibilityDesk desk,
      PopulationRegistry registry,
      StateDuty tariff,
      Texts texts,
      InstantSource clock) {
    return new Register(desk, registry, tariff, texts, clock);
  }

  @Bean
  Attempts portalAttempts(ProblemWriter problems) {
    return new Attempts(problems);
  }

  @Bean
  Desk portalDesk(
      Register register,
      CaseFiles cases,
      RegistrationPoints points,
      OnlineDeadlines deadlines,
      Attempts attempts) {
    return new Desk(register, cases, new Localities(points), deadlines, attempts);
  }

  @Bean
  WebMvcConfigurer portalAdmission(Callers callers, CaseFiles cases) {
    var ownApplications =
        new Admission(
            "id",
            Admission.byId(cases),
            (token, file) -> callers.citizen(token).id().equals(file.application().applicant()));
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry
            .addInterceptor(ownApplications)
            .addPathPatterns(Way.APPLICATIONS + "{id}", Way.APPLICATIONS + "{id}/**");
      }
    };
  }
}
