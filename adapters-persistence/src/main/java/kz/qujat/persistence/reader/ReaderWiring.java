package kz.qujat.persistence.reader;

import java.time.Duration;
import kz.qujat.application.history.Replays;
import kz.qujat.application.history.Tidings;
import kz.qujat.persistence.progress.Progress;
import kz.qujat.persistence.progress.ProgressWiring;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.EventProcessorProperties;
import org.axonframework.springboot.EventProcessorProperties.ProcessorSettings;
import org.axonframework.springboot.util.DeadLetterQueueProviderConfigurerModule;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/// Wires duties, read models, retries and rebuilds.
///
/// Settings: `qujat.retries.base` and `qujat.retries.longest` (the pauses between tries of parked
/// events), `qujat.node` (names this process among several on one database: one that comes back
/// under its old name goes on reading at once instead of waiting until its old claims are given
/// up).
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetryPace.class)
@Import(ProgressWiring.class)
public class ReaderWiring {
  private static final int MOST_PARKED = 100_000;
  private static final Duration CLAIM = Duration.ofSeconds(10);

  @Bean
  ConfigurerModule readers(TransactionManager transactions, DutyTally tally) {
    return new Readers(transactions, tally);
  }

  @Bean
  DutyTally dutyTally() {
    return new DutyTally();
  }

  @Bean
  TokenStore tokenStore(
      ConnectionProvider connections, Serializer serializer, @Value("${qujat.node:}") String node) {
    JdbcTokenStore.Builder store =
        JdbcTokenStore.builder()
            .connectionProvider(connections)
            .serializer(serializer)
            .schema(tokenSchema())
            .contentType(String.class)
            .claimTimeout(CLAIM);
    return (node.isEmpty() ? store : store.nodeId(node)).build();
  }

  private static TokenSchema tokenSchema() {
    return TokenSchema.builder()
        .setTokenTable("processor_token")
        .setProcessorNameColumn("processor_name")
        .setTokenTypeColumn("token_type")
        .build();
  }

  @Bean
  DeadLetterSchema deadLetterSchema() {
    return DeadLetterSchema.builder()
        .deadLetterTable("dead_letter")
        .deadLetterIdentifierColumn("dead_letter_id")
        .processingGroupColumn("processing_group")
        .sequenceIdentifierColumn("sequence_identifier")
        .sequenceIndexColumn("sequence_index")
        .messageTypeColumn("message_type")
        .eventIdentifierColumn("event_id")
        .payloadTypeColumn("payload_type")
        .payloadRevisionColumn("payload_revision")
        .metaDataColumn("metadata")
        .aggregateTypeColumn("aggregate_type")
        .aggregateIdentifierColumn("aggregate_id")
        .sequenceNumberColumn("sequence_number")
        .tokenTypeColumn("token_type")
        .enqueuedAtColumn("enqueued_at")
        .lastTouchedColumn("last_touched")
        .processingStartedColumn("processing_started")
        .causeTypeColumn("cause_type")
        .causeMessageColumn("cause_message")
        .build();
  }

  @Bean
  ParkedStatements parkedStatements(
      DeadLetterSchema schema,
      @Qualifier("eventSerializer") Serializer events,
      Serializer tokens,
      RetryPace pace) {
    return ParkedStatements.of(schema, events, tokens, pace);
  }

  @Bean
  DeadLetterQueueProviderConfigurerModule parkingOfDuties(
      ConnectionProvider connections,
      TransactionManager transactions,
      DeadLetterSchema schema,
      ParkedStatements statements,
      @Qualifier("eventSerializer") Serializer events,
      Serializer tokens) {
    return new DeadLetterQueueProviderConfigurerModule(
        onlyDuties(),
        duty -> _ -> parking(duty, connections, transactions, schema, statements, events, tokens));
  }

  private static EventProcessorProperties onlyDuties() {
    EventProcessorProperties properties = new EventProcessorProperties();
    for (String duty : Readers.DUTIES) {
      ProcessorSettings settings = new ProcessorSettings();
      settings.getDlq().setEnabled(true);
      properties.getProcessors().put(duty, settings);
    }
    return properties;
  }

  private static SequencedDeadLetterQueue<EventMessage<?>> parking(
      String duty,
      ConnectionProvider connections,
      TransactionManager transactions,
      DeadLetterSchema schema,
      ParkedStatements statements,
      Serializer events,
      Serializer tokens) {
    return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
        .processingGroup(duty)
        .connectionProvider(connections)
        .transactionManager(transactions)
        .schema(schema)
        .eventSerializer(events)
        .genericSerializer(tokens)
        .statementFactory(statements)
        .maxSequences(MOST_PARKED)
        .maxSequenceSize(MOST_PARKED)
        .build();
  }

  @Bean
  Retries retries(
      EventProcessingConfiguration processing,
      TransactionManager transactions,
      JdbcTemplate jdbc,
      RetryPace pace,
      Tidings tidings,
      DutyTally tally) {
    return new Retries(
        processing, new ParkedEvents(processing, transactions, jdbc, tally), pace, tidings);
  }

  @Bean
  Replays replays(EventProcessingConfiguration processing, JdbcTemplate jdbc) {
    return new JdbcReplays(processing, jdbc);
  }

  @Bean
  Herald herald(EventStore history, EventProcessingConfiguration processing) {
    return new Herald(history, processing);
  }

  @Bean
  DutyMeters dutyMeters(JdbcTemplate jdbc, Progress progress, DutyTally tally) {
    return new DutyMeters(jdbc, progress, tally);
  }
}
