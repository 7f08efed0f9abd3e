package kz.qujat.sandbox.clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The clock that obeys, in the place of the real one.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@Import(ClockControl.class)
public class ClockWiring {
  @Bean
  @Primary
  SandboxClock sandboxClock(JdbcClient database) {
    return new SandboxClock(database);
  }
}
