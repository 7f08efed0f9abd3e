package kz.qujat.persistence.index;

import jakarta.persistence.EntityManager;
import kz.qujat.application.history.Index;
import kz.qujat.persistence.page.Cursors;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/// Offers the list of all applications, and keeps it by the projection `index`.
@Configuration(proxyBeanMethods = false)
@EntityScan
@EnableJpaRepositories
public class IndexWiring {
  @Bean
  Index index(EntityManager entities, Cursors cursors) {
    return new JpaIndex(entities, cursors);
  }

  @Bean
  IndexProjection indexProjection(IndexRows rows) {
    return new IndexProjection(rows);
  }
}
