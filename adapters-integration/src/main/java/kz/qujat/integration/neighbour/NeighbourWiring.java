package kz.qujat.integration.neighbour;

import java.net.URI;
import kz.qujat.application.neighbour.Neighbour;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/// What the adapters of all neighbours share. Addresses and passwords come from the properties
/// `qujat.neighbours.<wire name>.url`, `.password` and `.inbound-password`, unless another bean
/// knows them; `qujat.neighbours.pause` is how long one that fails is left alone.
@Configuration(proxyBeanMethods = false)
public class NeighbourWiring {
  @Bean
  @Lazy
  @Fallback
  Addresses configuredAddresses(Environment environment) {
    return neighbour -> URI.create(setting(environment, neighbour, "url"));
  }

  @Bean
  @Lazy
  @Fallback
  Credentials configuredCredentials(Environment environment) {
    return new Credentials() {
      @Override
      public String ours(Neighbour at) {
        return setting(environment, at, "password");
      }

      @Override
      public String theirs(Neighbour neighbour) {
        return setting(environment, neighbour, "inbound-password");
      }
    };
  }

  @Bean("neighboursHealthIndicator")
  Circuits circuits(@Value("${qujat.neighbours.pause:10s}") String pause) {
    return new Circuits(DurationStyle.detectAndParse(pause));
  }

  @Bean
  Lines lines(Addresses addresses, Credentials credentials, Circuits circuits) {
    return new Lines(addresses, credentials, circuits);
  }

  private static String setting(Environment environment, Neighbour neighbour, String what) {
    String name = "qujat.neighbours." + neighbour.wireName() + "." + what;
    @Nullable String value = environment.getProperty(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException("not configured: " + name);
    }
    return value;
  }
}
