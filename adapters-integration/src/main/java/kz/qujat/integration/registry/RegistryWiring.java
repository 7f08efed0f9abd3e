package kz.qujat.integration.registry;

import java.time.InstantSource;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.shep.Channels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The register behind its port.
@Configuration(proxyBeanMethods = false)
public class RegistryWiring {
  @Bean
  UnclearShare shareOfUnclearRecords() {
    return new UnclearShare(InstantSource.system());
  }

  @Bean
  PopulationRegistry populationRegistry(Channels channels, UnclearShare share) {
    return new ShepPopulationRegistry(channels.sync(Neighbour.CIVIL_REGISTRY), share);
  }
}
