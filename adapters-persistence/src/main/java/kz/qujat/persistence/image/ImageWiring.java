package kz.qujat.persistence.image;

import kz.qujat.application.vault.Images;
import kz.qujat.persistence.vault.PersonKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Offers the pictures of all people.
@Configuration(proxyBeanMethods = false)
public class ImageWiring {
  @Bean
  Images images(JdbcClient database, PersonKeys keys) {
    return new JdbcImages(database, keys);
  }
}
