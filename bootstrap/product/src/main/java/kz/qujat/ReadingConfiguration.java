package kz.qujat;

import io.micrometer.core.instrument.MeterRegistry;
import kz.qujat.application.access.ReadingMonitor;
import kz.qujat.application.access.ReadingRules;
import kz.qujat.application.securitylog.SecurityLog;
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
  ReadingMonitor readingMonitor(MeterRegistry meters, SecurityLog securityLog) {
    return new ReadingMeter(meters, securityLog);
  }
}
