package kz.qujat.benchmark.handoff;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kz.qujat.application.dispatch.CentralNode;
import kz.qujat.application.dispatch.CentralNode.Order;
import kz.qujat.application.dispatch.CentralNode.Receipt;
import kz.qujat.application.vault.HolderRecord;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.application.vault.VaultRecord.SignedText;
import kz.qujat.benchmark.measure.Clients;
import kz.qujat.benchmark.measure.Contender;
import kz.qujat.benchmark.measure.Database;
import kz.qujat.benchmark.measure.Run;
import kz.qujat.benchmark.measure.Spread;
import kz.qujat.benchmark.measure.Stopwatch;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Sex;
import kz.qujat.domain.ticket.TicketNumber;
import kz.qujat.integration.IntegrationModule;
import kz.qujat.story.Country;
import kz.qujat.story.Samples;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/// Orders that the product's adapter signs and sends to a node in another process, which verifies
/// them and answers with signed receipts, which the adapter verifies.
public final class SignedOrders implements Contender, AutoCloseable {
  private static final PointCode POINT = new PointCode("7501");

  /// About as long as a decision and its signature with the certificates.
  private static final int TEXT_LENGTH = 1000;

  private static final int CMS_LENGTH = 2500;

  private final Database database;
  private final SeparateNode node;
  private final ConfigurableApplicationContext adapters;
  private final CentralNode adapter;
  private final Order example;
  private final List<Double> nodeMillis = new ArrayList<>();

  /// Builds the integration module with the settings of `node`, and of it only what it needs to
  /// send orders.
  public SignedOrders(Database database, SeparateNode node) {
    this.database = database;
    this.node = node;
    SpringApplication application = new SpringApplication(IntegrationModule.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLazyInitialization(true);
    adapters =
        application.run(
            "--spring.main.banner-mode=off",
            "--spring.config.import=file:" + node.settings(),
            "--logging.level.root=WARN",
            "--logging.level.kz.qujat.benchmark=INFO");
    adapter = adapters.getBean(CentralNode.class);
    example = example();
  }

  private static Order example() {
    byte[] cms = new byte[CMS_LENGTH];
    ThreadLocalRandom.current().nextBytes(cms);
    return new Order(
        new ApplicationId(UUID.randomUUID()),
        1,
        new TicketNumber(POINT.region(), LocalDate.of(2026, 3, 2), 7),
        POINT,
        new Iin(Country.newIin()),
        new HolderRecord(
            "СЕЙТҚАЛИЕВА",
            "АЙГҮЛ",
            "ӘБДІҚЫЗЫ",
            LocalDate.of(1985, 5, 15),
            Sex.FEMALE,
            "KAZ",
            true,
            "012345678"),
        new ImageContent("image/jpeg", Samples.photo()),
        new ImageContent("image/png", Samples.signature()),
        new SignedText(
            "x".repeat(TEXT_LENGTH), Base64.getEncoder().encodeToString(cms), List.of()));
  }

  @Override
  public Run run(Duration window) {
    double before = node.processorMillis();
    Stopwatch watch = Stopwatch.start(database);
    Run run = watch.run(Clients.during(window, this::handOff));
    nodeMillis.add((node.processorMillis() - before) / run.operations());
    return run;
  }

  private void handOff() {
    Receipt receipt =
        adapter.order(
            new Order(
                new ApplicationId(UUID.randomUUID()),
                example.attempt(),
                example.ticket(),
                example.point(),
                example.iin(),
                example.holder(),
                example.photo(),
                example.signature(),
                example.signed()));
    if (!(receipt instanceof Receipt.Received)) {
      throw new IllegalStateException("the node refused an order");
    }
  }

  /// Returns the processor time of one hand-off in the node's process, in the runs after the
  /// warm-up.
  public double nodeMillisPerOperation() {
    return Spread.of(nodeMillis.stream().skip(1).mapToDouble(Double::doubleValue).toArray())
        .median();
  }

  @Override
  public void close() {
    adapters.close();
  }
}
