package kz.qujat.persistence.open;

import kz.qujat.application.lifecycle.OpenApplications;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Offers the rule of one open application per citizen.
@Configuration(proxyBeanMethods = false)
public class OpenWiring {
  @Bean
  OpenApplications openApplications(JdbcClient database) {
    return new JdbcOpenApplications(database);
  }
}
