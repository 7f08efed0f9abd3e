package kz.qujat.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.ApplicationCommandSender;
import kz.qujat.application.command.ClockAndIds;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.command.RefundCommandSender;
import kz.qujat.application.command.SupervisionCommandSender;
import kz.qujat.application.lifecycle.AxonAggregateRegistrar;
import kz.qujat.application.lifecycle.OpenApplicationLock;
import kz.qujat.application.lifecycle.TicketNumbers;
import kz.qujat.application.transaction.Transactions;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.ticket.TicketNumber;
import kz.qujat.persistence.vault.TestKey;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The event store and its event processors, configured as in the product, on a database of its
/// own.
///
/// The rule of one open application per citizen does not apply here: a citizen may have any number
/// of them.
public final class TestStore implements AutoCloseable {
  private static final String PARTS = "test.parts";

  private final TestDatabase database;
  private final ConfigurableApplicationContext context;

  private TestStore(TestDatabase database, ConfigurableApplicationContext context) {
    this.database = database;
    this.context = context;
  }

  /// Starts the store on a new database, with the event handlers of the test.
  public static TestStore with(Class<?>... readers) {
    return on(TestDatabase.fresh(), Map.of(), readers);
  }

  /// Starts the store on a new database, together with other packages of the module.
  public static TestStore withParts(List<String> packages, Class<?>... readers) {
    return withPartsOn(TestDatabase.fresh(), packages, readers);
  }

  /// Starts a store, which may be one of several, on a database.
  public static TestStore withPartsOn(
      TestDatabase database, List<String> packages, Class<?>... readers) {
    return on(database, parts(packages), readers);
  }

  private static Map<String, String> parts(List<String> packages) {
    String parts =
        Stream.concat(Stream.of("rebuild", "outage"), packages.stream())
            .distinct()
            .map(name -> TestStore.class.getPackageName() + "." + name)
            .collect(Collectors.joining(","));
    return Map.of(PARTS, parts);
  }

  /// Starts a store of a newer version of the product, which also has the migrations in
  /// `db/changed` and `db/broken`.
  public static TestStore newerOn(TestDatabase database, List<String> packages) {
    return on(database, newer(packages));
  }

  private static Map<String, String> newer(List<String> packages) {
    Map<String, String> settings = new HashMap<>(parts(packages));
    settings.put("qujat.migrations", "classpath*:db/*/*.sql");
    return settings;
  }

  /// Starts a store of a newer version in a process of its own, which can be killed.
  public static Process newerProcessOn(TestDatabase database, List<String> packages)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(TestStore.class.getName());
    properties(database, newer(packages))
        .forEach((name, value) -> command.add("--" + name + "=" + value));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  public static void main(String[] properties) {
    var _ =
        new SpringApplicationBuilder(Product.class).web(WebApplicationType.NONE).run(properties);
  }

  public static TestStore on(
      TestDatabase database, Map<String, String> settings, Class<?>... readers) {
    return new TestStore(
        database,
        new SpringApplicationBuilder(Product.class)
            .sources(readers)
            .web(WebApplicationType.NONE)
            .properties(properties(database, settings))
            .run());
  }

  private static Map<String, Object> properties(
      TestDatabase database, Map<String, String> settings) {
    Map<String, Object> properties = new HashMap<>(database.properties());
    properties.put("qujat.retry.initial-delay", "100ms");
    properties.put("qujat.retry.max-delay", "400ms");
    properties.put("spring.main.banner-mode", "off");
    properties.put("spring.config.import", "classpath:persistence.yml");
    properties.put("qujat.vault.key", TestKey.BASE64);
    properties.put(PARTS, "");
    properties.putAll(settings);
    return properties;
  }

  /// Waits for a condition with a long timeout, because a busy machine may be slow.
  public static ConditionFactory await() {
    return Awaitility.await().atMost(Duration.ofSeconds(60));
  }

  public ApplicationCommandSender applications() {
    return get(ApplicationCommandSender.class);
  }

  /// Submits commands of all three aggregate types, and handles what follows from a command in its
  /// transaction.
  public CommandService commands() {
    return new CommandService(
        applications(),
        get(RefundCommandSender.class),
        get(SupervisionCommandSender.class),
        get(Transactions.class),
        new ClockAndIds(() -> Drafts.MONDAY, UUID::randomUUID));
  }

  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  public TestDatabase database() {
    return database;
  }

  public ConfigurableApplicationContext context() {
    return context;
  }

  @Override
  public void close() {
    context.close();
  }

  @SpringBootConfiguration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @ScanParts({
    "kz.qujat.persistence.eventstore",
    "kz.qujat.persistence.progress",
    "kz.qujat.persistence.readmodel",
    "kz.qujat.persistence.eventprocessor",
    "kz.qujat.persistence.schema",
    "${" + PARTS + "}"
  })
  @Import(Streams.class)
  static class Product {
    @Bean
    OpenApplicationLock openApplications() {
      return new OpenApplicationLock() {
        @Override
        public void open(CitizenId applicant, ApplicationId application) {}

        @Override
        public void close(CitizenId applicant, ApplicationId application) {}
      };
    }

    @Bean
    Supplier<UUID> ids() {
      return UUID::randomUUID;
    }

    @Bean
    TicketNumbers ticketNumbers() {
      AtomicInteger last = new AtomicInteger();
      return (region, day) -> new TicketNumber(region, day, last.incrementAndGet());
    }
  }

  /// Configures the command service. It is a separate scan, because a class can have only one.
  @Configuration(proxyBeanMethods = false)
  @ComponentScan(
      basePackageClasses = AxonAggregateRegistrar.class,
      useDefaultFilters = false,
      includeFilters = @Filter(ApplicationService.class))
  static class Streams {}
}
