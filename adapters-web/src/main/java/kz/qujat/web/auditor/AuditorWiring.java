package kz.qujat.web.auditor;

import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.Index;
import kz.qujat.application.history.Replays;
import kz.qujat.application.vault.People;
import kz.qujat.web.application.ApplicationViews;
import kz.qujat.web.application.ApplicationWiring;
import kz.qujat.web.caller.Admission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets auditors read back what happened, in every region.
@Configuration(proxyBeanMethods = false)
@Import(ApplicationWiring.class)
public class AuditorWiring {
  @Bean
  Finder finder(Index index, Histories histories, CaseFiles cases, People people) {
    return new Finder(index, histories, cases, people);
  }

  @Bean
  SearchApi searchApi(Finder finder) {
    return new SearchApi(finder);
  }

  @Bean
  HistoryApi historyApi(Histories histories, ApplicationViews views) {
    return new HistoryApi(histories, views);
  }

  @Bean
  ReplayApi replayApi(Replays replays) {
    return new ReplayApi(replays);
  }

  @Bean
  WebMvcConfigurer auditorAdmission(CaseFiles cases) {
    var everywhere = new Admission("id", Admission.byId(cases), (_, _) -> true);
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(everywhere).addPathPatterns("/api/v1/audit/applications/**");
      }
    };
  }
}
