package kz.qujat.persistence.worklist;

import jakarta.persistence.EntityManager;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.review.Workload;
import kz.qujat.persistence.page.Cursors;
import kz.qujat.persistence.progress.Progress;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Offers the queues, and keeps them by the projection `worklist`.
@Configuration(proxyBeanMethods = false)
@EntityScan
@EnableJpaRepositories
public class WorklistWiring {
  @Bean
  Worklist worklist(EntityManager entities, Cursors cursors, Progress progress) {
    return new JpaWorklist(entities, cursors, progress);
  }

  @Bean
  Workload workload(JdbcClient database) {
    return new JdbcWorkload(database);
  }

  @Bean
  WorklistProjection worklistProjection(WorklistRows rows) {
    return new WorklistProjection(rows);
  }
}
