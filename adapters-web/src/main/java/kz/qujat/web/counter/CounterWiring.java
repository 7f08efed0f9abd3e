package kz.qujat.web.counter;

import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.pickup.Pickups;
import kz.qujat.web.caller.Callers;
import kz.qujat.web.pickup.Holders;
import kz.qujat.web.pickup.PickupWiring;
import kz.qujat.web.problem.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives the registration points their pages, each for its own tickets.
@Configuration(proxyBeanMethods = false)
@Import(PickupWiring.class)
public class CounterWiring {
  @Bean
  TicketPage ticketPage(CaseFiles cases) {
    return new TicketPage(cases);
  }

  @Bean
  HandoverPage handoverPage(Pickups pickups, Holders holders, ProblemWriter problems) {
    return new HandoverPage(pickups, holders, problems);
  }

  @Bean
  WebMvcConfigurer counterAdmission(Callers callers, CaseFiles cases) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry
            .addInterceptor(PickupWiring.ownPoint(callers, cases))
            .addPathPatterns("/counter/**");
      }
    };
  }
}
