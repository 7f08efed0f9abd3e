package kz.qujat.web.worklist;

import kz.qujat.application.review.Worklist;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Gives pages the queue as it is now, and the news that change it.
@Configuration(proxyBeanMethods = false)
public class WorklistWiring {
  @Bean
  RegionalNews regionalNews() {
    return new RegionalNews();
  }

  @Bean
  FreshQueue freshQueue(Worklist worklist) {
    return new FreshQueue(worklist);
  }
}
