package kz.qujat.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import kz.qujat.persistence.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/// Whether the product starts with the database that it finds.
@ExtendWith(OutputCaptureExtension.class)
class UnsupportedSchemaIT {
  private static final String MESSAGE =
      "This database has an earlier schema, which cannot be read any more: move the data directory"
          + " away, set QUJAT_DATA_DIR to an empty one, or use an empty database.";

  private final TestDatabase database = TestDatabase.empty();

  @SpringBootConfiguration(proxyBeanMethods = false)
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class
  })
  @Import(CheckedMigrationStrategy.class)
  static class Product {}

  private ConfigurableApplicationContext start() {
    return start(database, "default");
  }

  static ConfigurableApplicationContext start(
      TestDatabase database, String profile, String... arguments) {
    return new SpringApplicationBuilder(Product.class)
        .web(WebApplicationType.NONE)
        .profiles(profile)
        .properties(
            Map.of(
                "spring.main.banner-mode", "off",
                "qujat.migrate-at-start", "true",
                "spring.datasource.url", database.url(),
                "spring.datasource.username", TestDatabase.RUNTIME,
                "spring.datasource.password", TestDatabase.PASSWORD,
                "spring.flyway.user", TestDatabase.OWNER,
                "spring.flyway.password", TestDatabase.PASSWORD,
                "spring.flyway.placeholders.runtimeRole", TestDatabase.RUNTIME))
        .run(arguments);
  }

  @Test
  void aDatabaseWithTheEarlierSchemaIsRefusedInOneSentence(CapturedOutput output) {
    Flyway.configure()
        .dataSource(database.owner())
        .locations("classpath:db/older")
        .load()
        .migrate();

    assertThatThrownBy(this::start).rootCause().hasMessage(MESSAGE);
    assertThat(output).contains(MESSAGE).doesNotContain("\tat ");
  }

  @Test
  void aDatabaseWithTheEarlierSchemaIsNotChanged() {
    Flyway earlier =
        Flyway.configure().dataSource(database.owner()).locations("classpath:db/older").load();
    earlier.migrate();

    assertThatThrownBy(this::start).isNotNull();

    earlier.validate();
    assertThat(earlier.info().applied()).hasSize(1);
  }

  @Test
  void anEmptyDatabaseIsMigratedAndCanBeUsedAgain() {
    start().close();

    try (ConfigurableApplicationContext again = start()) {
      assertThat(
              again
                  .getBean(JdbcTemplate.class)
                  .queryForObject("select count(*) from event", Long.class))
          .isZero();
    }
  }
}
