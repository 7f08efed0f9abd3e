package kz.qujat.integration.registry;

import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.neighbour.Lines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The register behind its port.
@Configuration(proxyBeanMethods = false)
public class RegistryWiring {
  @Bean
  PopulationRegistry populationRegistry(Lines lines) {
    return new HttpPopulationRegistry(lines.to(Neighbour.CIVIL_REGISTRY));
  }
}
