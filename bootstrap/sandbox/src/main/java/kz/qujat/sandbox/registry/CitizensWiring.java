package kz.qujat.sandbox.registry;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/// The simulated register with its control.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@Import({CitizensApi.class, SimulatedRegistry.class})
public class CitizensWiring {
  @Bean
  Residents residents(SimulatedRegistry registry, InstantSource clock) {
    return new Residents(registry, clock);
  }
}
