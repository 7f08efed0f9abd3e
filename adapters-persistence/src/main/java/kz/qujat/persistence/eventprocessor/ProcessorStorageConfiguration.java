package kz.qujat.persistence.eventprocessor;

import java.time.Duration;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.EventProcessorProperties;
import org.axonframework.springboot.EventProcessorProperties.ProcessorSettings;
import org.axonframework.springboot.util.DeadLetterQueueProviderConfigurerModule;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Configures Axon's token store, which holds the positions of event processors, and the
/// dead-letter queues of the event handlers.
@Configuration(proxyBeanMethods = false)
class ProcessorStorageConfiguration {
  private static final int DEAD_LETTER_LIMIT = 100_000;
  private static final Duration CLAIM = Duration.ofSeconds(10);

  @Bean
  TokenStore tokenStore(
      ConnectionProvider connections, Serializer serializer, InstanceSettings settings) {
    JdbcTokenStore.Builder store =
        JdbcTokenStore.builder()
            .connectionProvider(connections)
            .serializer(serializer)
            .schema(tokenSchema())
            .contentType(String.class)
            .claimTimeout(CLAIM);
    return (settings.node().isEmpty() ? store : store.nodeId(settings.node())).build();
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
  DeadLetterQueueProviderConfigurerModule eventHandlerDeadLetterQueues(
      ConnectionProvider connections,
      TransactionManager transactions,
      DeadLetterSchema schema,
      DeadLetterStatements statements,
      @Qualifier("eventSerializer") Serializer events,
      Serializer tokens) {
    return new DeadLetterQueueProviderConfigurerModule(
        onlyEventHandlers(),
        handler ->
            _ ->
                deadLetterQueue(
                    handler, connections, transactions, schema, statements, events, tokens));
  }

  private static EventProcessorProperties onlyEventHandlers() {
    EventProcessorProperties properties = new EventProcessorProperties();
    for (String handler : EventProcessorConfiguration.EVENT_HANDLERS) {
      ProcessorSettings settings = new ProcessorSettings();
      settings.getDlq().setEnabled(true);
      properties.getProcessors().put(handler, settings);
    }
    return properties;
  }

  private static SequencedDeadLetterQueue<EventMessage<?>> deadLetterQueue(
      String handler,
      ConnectionProvider connections,
      TransactionManager transactions,
      DeadLetterSchema schema,
      DeadLetterStatements statements,
      Serializer events,
      Serializer tokens) {
    return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
        .processingGroup(handler)
        .connectionProvider(connections)
        .transactionManager(transactions)
        .schema(schema)
        .eventSerializer(events)
        .genericSerializer(tokens)
        .statementFactory(statements)
        .maxSequences(DEAD_LETTER_LIMIT)
        .maxSequenceSize(DEAD_LETTER_LIMIT)
        .build();
  }
}
