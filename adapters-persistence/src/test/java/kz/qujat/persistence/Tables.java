package kz.qujat.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import java.util.function.Supplier;
import kz.qujat.persistence.progress.EventProcessorProgress;
import kz.qujat.persistence.progress.EventProcessorProgress.Reached;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// All tables, and all components that read and write them, under the runtime role. The tests
/// themselves pass the events to the read models.
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  HibernateJpaAutoConfiguration.class,
  JdbcClientAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class
})
@EntityScan
@EnableJpaRepositories
@ScanParts({
  "kz.qujat.persistence.access",
  "kz.qujat.persistence.decisiondraft",
  "kz.qujat.persistence.draft",
  "kz.qujat.persistence.image",
  "kz.qujat.persistence.applicationlist",
  "kz.qujat.persistence.openapplication",
  "kz.qujat.persistence.keyset",
  "kz.qujat.persistence.payment",
  "kz.qujat.persistence.refund",
  "kz.qujat.persistence.idempotency",
  "kz.qujat.persistence.pickup",
  "kz.qujat.persistence.session",
  "kz.qujat.persistence.statistics",
  "kz.qujat.persistence.ticket",
  "kz.qujat.persistence.vault",
  "kz.qujat.persistence.worklist"
})
@PropertySource("classpath:tables.properties")
public class Tables {
  public static final Reached REACHED = new Reached(42, 7);
  public static final int CONNECTIONS = 8;

  @Bean
  TestDatabase testDatabase() {
    return TestDatabase.fresh();
  }

  /// Uses the same lock timeout as in production.
  @Bean
  HikariDataSource dataSource(TestDatabase database) {
    HikariDataSource pool = new HikariDataSource();
    pool.setDataSource(database.runtime());
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setConnectionInitSql("set lock_timeout = '20s'");
    return pool;
  }

  @Bean
  TransactionTemplate transaction(PlatformTransactionManager transactions) {
    return new TransactionTemplate(transactions);
  }

  @Bean
  EmptyTables emptyTables(JdbcTemplate database) {
    return new EmptyTables(database);
  }

  @Bean
  EventProcessorProgress progress() {
    return _ -> REACHED;
  }

  @Bean
  Supplier<UUID> ids() {
    return UUID::randomUUID;
  }
}
