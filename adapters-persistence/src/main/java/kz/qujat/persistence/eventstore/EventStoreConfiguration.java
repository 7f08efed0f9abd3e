package kz.qujat.persistence.eventstore;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.springboot.autoconfig.JpaAutoConfiguration;
import org.axonframework.springboot.autoconfig.JpaEventStoreAutoConfiguration;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/// Configures Axon's event store and its serializers.
///
/// It excludes the auto-configurations that are not wanted, so that no importing module has to do
/// so: Axon's JPA tables (they use large objects) and its update checker, which sends requests to
/// the vendor.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
    exclude = {
      JpaAutoConfiguration.class,
      JpaEventStoreAutoConfiguration.class,
      UpdateCheckerAutoConfiguration.class
    })
class EventStoreConfiguration {
  /// Serializes the positions of event processors and the like; events have their own serializer.
  @Bean
  @Primary
  Serializer generalSerializer() {
    return Jackson3Serializer.builder()
        .jsonMapperBuilderCustomizer(mapper ->
            mapper.polymorphicTypeValidator(
                BasicPolymorphicTypeValidator.builder()
                    .allowIfSubType(TrackingToken.class)
                    .build()))
        .build();
  }

  @Bean
  EventStorageEngine eventStorage(
      JdbcTemplate jdbc,
      EventSerializer serializer,
      EventRowReader events,
      HistoryCache histories,
      ReaderHorizonMonitor readerHorizonMonitor) {
    readerHorizonMonitor.refuseTheFuture();
    return new PostgresEventStorage(jdbc, serializer, events, histories);
  }

  @Bean("eventBus")
  @Qualifier("eventStore")
  NotifyingEventStore eventStore(
      EventStorageEngine storage,
      HistoryCache histories,
      org.axonframework.config.Configuration configuration) {
    return new NotifyingEventStore(
        EmbeddedEventStore.builder()
            .storageEngine(storage)
            .messageMonitor(configuration.messageMonitor(EventStore.class, "eventStore")),
        histories);
  }

  @Bean
  EventRowReader recordedEvents(EventSerializer events, ObjectProvider<EventUpcaster> upcasters) {
    return new EventRowReader(events, new EventUpcasterChain(upcasters.orderedStream().toList()));
  }
}
