package kz.qujat.persistence.draft;

import kz.qujat.application.filing.Drafts;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/// Offers the drafts, and keeps them by the projection `drafts`.
@Configuration(proxyBeanMethods = false)
@EntityScan
@EnableJpaRepositories
public class DraftWiring {
  @Bean
  Drafts drafts(DraftRows rows) {
    return new JpaDrafts(rows);
  }

  @Bean
  DraftProjection draftProjection(DraftRows rows) {
    return new DraftProjection(rows);
  }
}
