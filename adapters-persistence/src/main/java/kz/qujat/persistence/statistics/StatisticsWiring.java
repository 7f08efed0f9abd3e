package kz.qujat.persistence.statistics;

import kz.qujat.application.statistics.Statistics;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Offers statistics, and keeps what they are counted from by the projection `statistics`.
@Configuration(proxyBeanMethods = false)
@EntityScan
@EnableJpaRepositories
public class StatisticsWiring {
  @Bean
  Statistics statistics(JdbcClient database) {
    return new JdbcStatistics(database);
  }

  @Bean
  StatisticsProjection statisticsProjection(StatisticsCases cases, StatisticsRefunds refunds) {
    return new StatisticsProjection(cases, refunds);
  }
}
