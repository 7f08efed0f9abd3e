package kz.qujat.benchmark.peer;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import kz.qujat.benchmark.measure.Clients;
import kz.qujat.benchmark.measure.Contender;
import kz.qujat.benchmark.measure.Database;
import kz.qujat.benchmark.measure.Run;
import kz.qujat.benchmark.measure.Stopwatch;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.NoOpCallback;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.jpa.SimpleEntityManagerProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/// An aggregate with as many commands on Axon's default event store: the JPA storage engine with
/// Hibernate, a Jackson serializer and events of the size of ours. Nothing reads the events.
public final class AxonJpaCommands implements Contender {
  public static final String NAME = "Axon 4.13 JpaEventStorageEngine";

  private final Database database;
  private final HikariDataSource pool;
  private final CommandGateway gateway;
  private final int commands;
  private final String content;

  /// @param commands how many commands each aggregate gets
  /// @param bytes the size of the payload of an event
  public AxonJpaCommands(Database database, int commands, int bytes) {
    this.database = database;
    this.commands = commands;
    content = "x".repeat(bytes);
    pool = database.create("axon_jpa");
    EntityManagerFactory entities = entities(pool);
    var transactions = new SpringTransactionManager(new JpaTransactionManager(entities));
    gateway = gateway(eventStore(storage(entities, pool, transactions)), transactions);
  }

  private static EntityManagerFactory entities(HikariDataSource pool) {
    HibernateJpaVendorAdapter hibernate = new HibernateJpaVendorAdapter();
    hibernate.setGenerateDdl(true);
    LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
    factory.setDataSource(pool);
    factory.setJpaVendorAdapter(hibernate);
    factory.setPackagesToScan(JpaEventStorageEngine.class.getPackageName());
    factory.afterPropertiesSet();
    return Objects.requireNonNull(factory.getObject());
  }

  private static EventStorageEngine storage(
      EntityManagerFactory entities, HikariDataSource pool, TransactionManager transactions) {
    Serializer serializer = Jackson3Serializer.builder().build();
    try {
      return JpaEventStorageEngine.builder()
          .entityManagerProvider(
              new SimpleEntityManagerProvider(
                  SharedEntityManagerCreator.createSharedEntityManager(entities)))
          .transactionManager(transactions)
          .eventSerializer(serializer)
          .snapshotSerializer(serializer)
          .dataSource(pool)
          .build();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static EventStore eventStore(EventStorageEngine storage) {
    return EmbeddedEventStore.builder().storageEngine(storage).build();
  }

  private static CommandGateway gateway(EventStore events, TransactionManager transactions) {
    SimpleCommandBus bus = SimpleCommandBus.builder().transactionManager(transactions).build();
    var _ =
        AggregateAnnotationCommandHandler.<PlainAggregate>builder()
            .aggregateType(PlainAggregate.class)
            .repository(
                EventSourcingRepository.builder(PlainAggregate.class).eventStore(events).build())
            .build()
            .subscribe(bus);
    return DefaultCommandGateway.builder()
        .commandBus(bus)
        .commandCallback(NoOpCallback.INSTANCE)
        .build();
  }

  @Override
  public Run run(Duration window) {
    Stopwatch watch = Stopwatch.start(database);
    return watch.run(commands * Clients.during(window, this::life));
  }

  private void life() {
    String id = UUID.randomUUID().toString();
    for (int step = 0; step < commands; step++) {
      gateway.sendAndWait(new PlainAggregate.TakeStep(id, step, content));
    }
  }

  @Override
  public void rest() {
    Database.release(pool);
  }
}
