package kz.qujat.persistence.repetition;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import kz.qujat.application.repetition.Repetitions;
import kz.qujat.persistence.rounds.Round;
import kz.qujat.persistence.vault.MasterKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Offers the answers already given, and forgets those that are repeated no more.
@Configuration(proxyBeanMethods = false)
public class RepetitionWiring {
  /// Longer than any call that asks a neighbour may take.
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  /// One part of the connections is for calls that carry a key: the duties need most of the rest
  /// when all of them wait for neighbours.
  private static final int PARTS = 3;

  @Bean
  RepetitionTable repetitionTable(JdbcClient database) {
    return new RepetitionTable(database, LONGEST_WAIT);
  }

  @Bean
  Round forgettingRound(RepetitionTable table) {
    return new Round("forgetting-repetitions", Duration.ofHours(1), table::forget);
  }

  @Bean
  Repetitions repetitions(
      HikariDataSource pool,
      PlatformTransactionManager transactions,
      RepetitionTable table,
      MasterKey master) {
    return new JdbcRepetitions(
        new Turnstile(Math.max(1, pool.getMaximumPoolSize() / PARTS), LONGEST_WAIT),
        new TransactionTemplate(transactions),
        table,
        master.digest("repetition"),
        new Answers(master.seal("repetition")));
  }
}
