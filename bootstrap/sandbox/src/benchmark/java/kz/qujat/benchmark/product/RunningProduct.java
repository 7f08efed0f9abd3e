package kz.qujat.benchmark.product;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import kz.qujat.benchmark.measure.Database;
import kz.qujat.benchmark.measure.Stopwatch;
import kz.qujat.sandbox.QujatSandbox;
import kz.qujat.sandbox.database.PostgresServer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole product in this process, on a random port.
public final class RunningProduct implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private final double startSeconds;

  private RunningProduct(ConfigurableApplicationContext context, double startSeconds) {
    this.context = context;
    this.startSeconds = startSeconds;
  }

  /// Starts the product with neighbours that answer inside the process.
  public static RunningProduct start(Database database, Path folder) {
    SpringApplication application = QujatSandbox.application();
    application.addPrimarySources(List.of(InProcessNeighbours.class));
    Stopwatch watch = Stopwatch.start(database);
    ConfigurableApplicationContext context =
        application.run(
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--logging.level.root=WARN",
            "--logging.level.kz.qujat.benchmark=INFO",
            "--qujat.data-dir=" + folder,
            "--spring.datasource.url=" + database.url(),
            "--spring.datasource.username=" + PostgresServer.RUNTIME_ROLE,
            "--spring.datasource.password=",
            "--spring.flyway.user=" + PostgresServer.OWNER_ROLE,
            "--spring.flyway.password=",
            // As in production: the sandbox looks more often, so that people need not wait.
            "--qujat.draft-expiry.interval=60s",
            "--qujat.refund.inquiry-interval=30m",
            "--qujat.refund.reminder-interval=1h");
    return new RunningProduct(context, watch.seconds());
  }

  /// How long it took from the call to the context that is ready, with the migrations of an empty
  /// database.
  public double startSeconds() {
    return startSeconds;
  }

  public <T> T the(Class<T> type) {
    return context.getBean(type);
  }

  public URI root() {
    return URI.create(
        "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
  }

  public EventProcessors processors() {
    return new EventProcessors(this);
  }

  @Override
  public void close() {
    context.close();
  }
}
