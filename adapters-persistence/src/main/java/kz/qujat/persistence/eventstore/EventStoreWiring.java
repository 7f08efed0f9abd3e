package kz.qujat.persistence.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kz.qujat.application.history.Histories;
import kz.qujat.application.lifecycle.ApplicationLifecycle;
import kz.qujat.application.lifecycle.Applications;
import kz.qujat.application.lifecycle.Transactions;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.NoOpCallback;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
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
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/// Wires the event store and the way commands get to it.
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
public class EventStoreWiring {
  /// Readers stay behind the oldest transaction: none of ours may hold them back for longer.
  private static final String BOUNDED = "set transaction_timeout = '60s'";

  /// A duty keeps its connection while it waits for a neighbour: with every duty waiting in all its
  /// threads there are still enough for those who use the product.
  private static final int CONNECTIONS = 40;

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

  @Bean
  TransactionManager commandTransactions(
      PlatformTransactionManager transactions,
      DataSource dataSource,
      EntityManagerFactory entities) {
    return new Savepoints(transactions, dataSource, entities);
  }

  @Bean
  Transactions transactions(PlatformTransactionManager transactions) {
    TransactionTemplate template = new TransactionTemplate(transactions);
    return new Transactions() {
      @Override
      public <T> T inOne(Supplier<T> work) {
        return template.execute(_ -> work.get());
      }
    };
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
    return new JdbcHistories(jdbc, events, chain(upcasters));
  }

  @Bean
  @Qualifier("localSegment")
  CommandBus commandBus(
      TransactionManager transactions, org.axonframework.config.Configuration configuration) {
    SimpleCommandBus bus =
        new CommandsOnTheirOwn(
            SimpleCommandBus.builder()
                .transactionManager(transactions)
                .messageMonitor(configuration.messageMonitor(CommandBus.class, "commandBus")));
    var _ =
        bus.registerHandlerInterceptor(
            new CorrelationDataInterceptor<>(configuration.correlationDataProviders()));
    return bus;
  }

  /// A refusal is an answer, not an incident: the framework's own gateway would log each one.
  @Bean
  CommandGateway commandGateway(CommandBus bus) {
    return DefaultCommandGateway.builder()
        .commandBus(bus)
        .commandCallback(NoOpCallback.INSTANCE)
        .build();
  }

  /// Every event says on whose behalf it happened, and nothing else.
  @Bean
  CorrelationDataProvider actor() {
    return new SimpleCorrelationDataProvider(ApplicationLifecycle.ACTOR);
  }

  @Bean
  ConfigurerModule applicationLifecycle() {
    return ApplicationLifecycle::register;
  }

  @Bean
  Applications applications(CommandGateway gateway) {
    return ApplicationLifecycle.over(gateway);
  }
}
