package kz.qujat.integration;

import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// Everything this module consists of: its components and its settings are found by a scan.
@Configuration(proxyBeanMethods = false)
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class IntegrationModule {
  /// The clock of this machine, for what does not follow the legal one: certificates, and the age
  /// of what was heard.
  @Bean(defaultCandidate = false)
  @Qualifier("realTime")
  InstantSource realTime() {
    return InstantSource.system();
  }
}
