package kz.qujat.sandbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import javax.sql.DataSource;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.integration.IntegrationModule;
import kz.qujat.sandbox.eds.OcspResponder;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A running sandbox: the simulated neighbours, the adapters that call them, and a stand-in for the
/// product that only records messages.
final class SandboxRun implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-03-02T05:00:00Z");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final DataSource DATABASE = database();

  private final ConfigurableApplicationContext context;

  private SandboxRun(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static SandboxRun start() {
    var application = new SpringApplication(Wiring.class);
    application.setAdditionalProfiles("sandbox");
    application.setDefaultProperties(
        Map.of(
            "server.port", "0",
            "server.address", "127.0.0.1",
            "server.shutdown", "immediate",
            // The endpoints for the neighbours' messages need the whole product.
            "spring.main.lazy-initialization", "true",
            "spring.main.banner-mode", "off"));
    return new SandboxRun(application.run());
  }

  <T> T the(Class<T> type) {
    return context.getBean(type);
  }

  Reply get(String path) {
    return send(HttpRequest.newBuilder(uri(path)).GET());
  }

  Reply put(String path, String json) {
    return send(body(path).PUT(HttpRequest.BodyPublishers.ofString(json)));
  }

  Reply post(String path, String json) {
    return send(body(path).POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  Reply putXml(String path, String xml) {
    return send(xml(path).PUT(HttpRequest.BodyPublishers.ofString(xml)));
  }

  Reply postXml(String path, String xml) {
    return send(xml(path).POST(HttpRequest.BodyPublishers.ofString(xml)));
  }

  private HttpRequest.Builder xml(String path) {
    return HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/xml");
  }

  private HttpRequest.Builder body(String path) {
    return HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/json");
  }

  private URI uri(String path) {
    return URI.create(
        "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
  }

  private static Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Reply(
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }

  record Reply(int status, String mediaType, String text) {
    JsonNode json() {
      return JsonMapper.shared().readTree(text);
    }

    JsonNode items() {
      return json().path("items");
    }
  }

  private static DataSource database() {
    try {
      DataSource database =
          EmbeddedPostgres.builder()
              .setPGStartupWait(Duration.ofMinutes(1))
              .start()
              .getPostgresDatabase();
      Flyway.configure()
          .dataSource(database)
          .locations("classpath:db/sandbox")
          .placeholders(Map.of("runtimeRole", "postgres"))
          .load()
          .migrate();
      return database;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Has no stereotype annotation, so that the scan of the sandbox does not find it.
  @ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class
  })
  @ComponentScan(
      basePackages = {
        "kz.qujat.sandbox.centralnode",
        "kz.qujat.sandbox.control",
        "kz.qujat.sandbox.delivery",
        "kz.qujat.sandbox.eds",
        "kz.qujat.sandbox.neighbour",
        "kz.qujat.sandbox.notice",
        "kz.qujat.sandbox.payment",
        "kz.qujat.sandbox.registry",
        "kz.qujat.sandbox.tax",
        "kz.qujat.web.language"
      },
      nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
  @Import({IntegrationModule.class})
  static class Wiring {
    @Bean
    DataSource dataSource() {
      return DATABASE;
    }

    @Bean
    InstantSource clock() {
      return InstantSource.fixed(NOW);
    }

    @Bean
    OcspResponder ocspResponder() {
      return request -> request;
    }

    @Bean
    PseudonymDirectory people() {
      return new Strangers();
    }

    @Bean
    RecordingProduct recordingProduct() {
      return new RecordingProduct();
    }
  }
}
