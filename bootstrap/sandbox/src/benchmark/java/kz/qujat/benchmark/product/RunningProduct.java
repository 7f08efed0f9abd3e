package kz.qujat.benchmark.product;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import kz.qujat.benchmark.measure.Database;
import kz.qujat.persistence.progress.EventProcessorProgress;
import kz.qujat.sandbox.QujatSandbox;
import kz.qujat.sandbox.database.PostgresServer;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/// The whole product in this process, on a random port.
public final class RunningProduct implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private RunningProduct(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /// Starts the product with neighbours that answer inside the process.
  public static RunningProduct start(Database database, Path folder) {
    SpringApplication application = QujatSandbox.application();
    application.addPrimarySources(List.of(InProcessNeighbours.class));
    return new RunningProduct(
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
            "--qujat.refund.reminder-interval=1h"));
  }

  public <T> T the(Class<T> type) {
    return context.getBean(type);
  }

  public URI root() {
    return URI.create(
        "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
  }

  public EventProcessors processors() {
    return new EventProcessors(
        the(EventProcessingConfiguration.class),
        the(EventProcessorProgress.class),
        the(JdbcTemplate.class));
  }

  @Override
  public void close() {
    context.close();
  }
}
