package kz.qujat.persistence.repetition;

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
      PlatformTransactionManager transactions, RepetitionTable table, MasterKey master) {
    return new JdbcRepetitions(
        new TransactionTemplate(transactions),
        table,
        master.digest("repetition"),
        new Answers(master.seal("repetition")));
  }
}
