package kz.qujat.persistence.repetition;

import java.time.Duration;
import kz.qujat.application.repetition.Repetitions;
import kz.qujat.persistence.vault.MasterKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Offers the answers already given, and forgets those that are repeated no more.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
public class RepetitionWiring {
  /// Longer than any call that asks a neighbour may take.
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  @Bean
  Repetitions repetitions(
      PlatformTransactionManager transactions, JdbcClient database, MasterKey master) {
    return new JdbcRepetitions(
        new TransactionTemplate(transactions),
        new RepetitionTable(database, LONGEST_WAIT),
        master.digest("repetition"),
        new Answers(master.seal("repetition")));
  }
}
