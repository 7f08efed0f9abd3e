package kz.qujat.integration;

import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// Entry class of this module. A component scan finds its components and its settings.
@Configuration(proxyBeanMethods = false)
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class IntegrationModule {
  /// The system clock, for everything that does not follow the legal clock: the validity of
  /// certificates and the age of received answers.
  @Bean(defaultCandidate = false)
  @Qualifier("realTime")
  InstantSource realTime() {
    return InstantSource.system();
  }
}
