package kz.qujat.persistence.progress;

import kz.qujat.application.history.ReadModels;
import kz.qujat.application.history.Replays;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Offers the progress of the read models.
@Configuration(proxyBeanMethods = false)
public class ProgressWiring {
  @Bean
  Progress progress(
      EventProcessingConfiguration processing, JdbcClient database, Serializer tokens) {
    return new ReaderProgress(processing, database, tokens);
  }

  @Bean
  ReadModels readModels(Replays replays, Progress progress) {
    return new ReaderPlaces(replays, progress);
  }
}
