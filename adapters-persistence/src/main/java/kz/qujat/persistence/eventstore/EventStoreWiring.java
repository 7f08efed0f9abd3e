package kz.qujat.persistence.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import kz.qujat.application.history.Histories;
import kz.qujat.persistence.schema.SchemaWiring;
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
import org.axonframework.springboot.autoconfig.XStreamAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/// Wires the event store, on a schema of today's form.
///
/// What must not be there is left out here and not by whoever imports this: the framework's own JPA
/// tables (large objects), its call home, and a serializer nobody uses.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
    exclude = {
      JpaAutoConfiguration.class,
      JpaEventStoreAutoConfiguration.class,
      UpdateCheckerAutoConfiguration.class,
      XStreamAutoConfiguration.class
    })
@Import({CommandWiring.class, SchemaWiring.class})
public class EventStoreWiring {
  /// Readers stay behind the oldest transaction: none of ours may hold them back for longer.
  private static final String BOUNDED = "set transaction_timeout = '60s'";

  /// A duty keeps its connection while it waits for a neighbour: with every duty waiting in all its
  /// threads there are still enough for those who use the product.
  private static final int CONNECTIONS = 50;

  private static final int IDLE_CONNECTIONS = 8;
  private static final String POOL_SIZE = "spring.datasource.hikari.maximum-pool-size";

  /// What the settings of the connection pool leave open.
  @Bean
  static BeanPostProcessor connectionPool(Environment environment) {
    boolean sized = environment.containsProperty(POOL_SIZE);
    return new BeanPostProcessor() {
      @Override
      public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
          complete(pool, sized);
        }
        return bean;
      }
    };
  }

  private static void complete(HikariDataSource pool, boolean sized) {
    if (pool.getConnectionInitSql() == null) {
      pool.setConnectionInitSql(BOUNDED);
    }
    if (!sized) {
      pool.setMaximumPoolSize(CONNECTIONS);
      pool.setMinimumIdle(IDLE_CONNECTIONS);
    }
  }

  /// For positions of readers and the like; events have a serializer of their own.
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
  @Qualifier("eventSerializer")
  Serializer eventSerializer() {
    return new EventSerializer();
  }

  private static EventUpcasterChain chain(ObjectProvider<EventUpcaster> upcasters) {
    return new EventUpcasterChain(upcasters.orderedStream().toList());
  }

  @Bean
  HeldBack heldBack(JdbcTemplate jdbc) {
    return new HeldBack(jdbc);
  }

  @Bean
  EventStorageEngine eventStorage(
      JdbcTemplate jdbc,
      @Qualifier("eventSerializer") Serializer events,
      ObjectProvider<EventUpcaster> upcasters,
      HeldBack heldBack) {
    heldBack.refuseTheFuture();
    return new PostgresEventStorage(jdbc, events, chain(upcasters));
  }

  @Bean("eventBus")
  @Qualifier("eventStore")
  WatchfulEventStore eventStore(
      EventStorageEngine storage, org.axonframework.config.Configuration configuration) {
    return new WatchfulEventStore(
        EmbeddedEventStore.builder()
            .storageEngine(storage)
            .messageMonitor(configuration.messageMonitor(EventStore.class, "eventStore")));
  }

  @Bean
  Histories histories(
      JdbcTemplate jdbc,
      @Qualifier("eventSerializer") Serializer events,
      ObjectProvider<EventUpcaster> upcasters) {
    return new JdbcHistories(jdbc, new RecordedEvents(events, chain(upcasters)));
  }
}
