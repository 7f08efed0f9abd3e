package kz.qujat.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import java.util.function.Supplier;
import kz.qujat.persistence.draft.DraftWiring;
import kz.qujat.persistence.image.ImageWiring;
import kz.qujat.persistence.index.IndexWiring;
import kz.qujat.persistence.open.OpenWiring;
import kz.qujat.persistence.page.PageWiring;
import kz.qujat.persistence.payment.PaymentWiring;
import kz.qujat.persistence.progress.Progress;
import kz.qujat.persistence.progress.Progress.Reached;
import kz.qujat.persistence.refund.RefundWiring;
import kz.qujat.persistence.repetition.RepetitionWiring;
import kz.qujat.persistence.shelf.ShelfWiring;
import kz.qujat.persistence.statistics.StatisticsWiring;
import kz.qujat.persistence.ticket.TicketWiring;
import kz.qujat.persistence.vault.VaultWiring;
import kz.qujat.persistence.worklist.WorklistWiring;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// All tables with everything that reads and writes them, under the runtime role; the history is
/// told by the tests.
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  HibernateJpaAutoConfiguration.class,
  JdbcClientAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class
})
@Import({
  DraftWiring.class,
  ImageWiring.class,
  IndexWiring.class,
  OpenWiring.class,
  PageWiring.class,
  PaymentWiring.class,
  RefundWiring.class,
  RepetitionWiring.class,
  ShelfWiring.class,
  StatisticsWiring.class,
  TicketWiring.class,
  VaultWiring.class,
  WorklistWiring.class
})
@PropertySource("classpath:tables.properties")
public class Tables {
  public static final Reached REACHED = new Reached(42, 7);
  public static final int CONNECTIONS = 8;

  @Bean
  TestDatabase testDatabase() {
    return TestDatabase.fresh();
  }

  /// Waits for locks as long as in production.
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
  Progress progress() {
    return _ -> REACHED;
  }

  @Bean
  Supplier<UUID> ids() {
    return UUID::randomUUID;
  }
}
