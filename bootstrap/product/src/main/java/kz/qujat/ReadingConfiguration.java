package kz.qujat;

import io.micrometer.core.instrument.MeterRegistry;
import kz.qujat.application.access.ReadingRules;
import kz.qujat.application.access.ReadingVolume;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What staff may read, and who is told when they read unusually much.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadingSettings.class)
class ReadingConfiguration {
  @Bean
  ReadingRules readingRules(ReadingSettings settings) {
    return settings.rules();
  }

  @Bean
  ReadingVolume readingVolume(MeterRegistry meters) {
    return new ReadingVolumeAlert(meters);
  }
}
