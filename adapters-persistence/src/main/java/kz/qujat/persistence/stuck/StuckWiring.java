package kz.qujat.persistence.stuck;

import kz.qujat.application.history.Histories;
import kz.qujat.application.supervision.StuckCases;
import kz.qujat.domain.supervision.Limits;
import kz.qujat.persistence.page.Cursors;
import kz.qujat.persistence.progress.Progress;
import kz.qujat.persistence.reader.RetryPlan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Offers what somebody has to look at, and keeps it by the projection `stuck-cases`.
@Configuration(proxyBeanMethods = false)
@EntityScan
@EnableJpaRepositories
public class StuckWiring {
  @Bean
  StuckCases stuckCases(JdbcClient database, Cursors cursors, Progress progress, RetryPlan plan) {
    return new JdbcStuckCases(database, cursors, progress, plan);
  }

  @Bean
  StuckProjection stuckProjection(
      Histories histories, StuckOrigins origins, StuckRows rows, Limits limits) {
    return new StuckProjection(histories, origins, rows, limits);
  }
}
