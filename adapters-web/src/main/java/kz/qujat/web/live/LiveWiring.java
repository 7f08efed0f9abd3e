package kz.qujat.web.live;

import kz.qujat.application.history.Tidings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers the telling of open pages.
@Configuration(proxyBeanMethods = false)
public class LiveWiring {
  @Bean
  Live live(Tidings tidings) {
    return new Live(tidings);
  }
}
