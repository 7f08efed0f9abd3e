package kz.qujat.persistence.outage;

import kz.qujat.application.command.Outages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Tells when the database is away.
@Configuration(proxyBeanMethods = false)
public class OutageWiring {
  @Bean
  Outages outages() {
    return new SqlOutages();
  }
}
