package kz.qujat.persistence.reconciliation;

import kz.qujat.application.reconciliation.OurBooks;
import kz.qujat.application.reconciliation.ReportArchive;
import kz.qujat.persistence.page.Cursors;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.JdbcTemplate;

/// Offers our own books and the reports about them.
@Configuration(proxyBeanMethods = false)
@EntityScan
@EnableJpaRepositories
public class ReconciliationWiring {
  @Bean
  OurBooks ourBooks(JdbcTemplate jdbc) {
    return new JdbcOurBooks(jdbc);
  }

  @Bean
  ReportArchive reportArchive(ReportRows rows, Cursors cursors) {
    return new JpaReportArchive(rows, cursors);
  }
}
