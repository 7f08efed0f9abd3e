package kz.qujat.integration.image;

import kz.qujat.application.image.Gauge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The gauge for photos and signatures.
@Configuration(proxyBeanMethods = false)
public class ImageWiring {
  @Bean
  Gauge gauge() {
    return new ImageIoGauge();
  }
}
