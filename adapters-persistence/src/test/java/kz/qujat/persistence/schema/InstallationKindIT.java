package kz.qujat.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.qujat.persistence.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/// A database belongs to the kind of installation that first used it.
@ExtendWith(OutputCaptureExtension.class)
class InstallationKindIT {
  private final TestDatabase database = TestDatabase.empty();

  private ConfigurableApplicationContext start(String profile) {
    return UnsupportedSchemaIT.start(database, profile);
  }

  private static String kind(ConfigurableApplicationContext product) {
    return product
        .getBean(JdbcTemplate.class)
        .queryForObject("select kind from installation", String.class);
  }

  @Test
  void theFirstStartRecordsTheKindAndTheSameKindMayStartAgain() {
    start("production").close();

    try (ConfigurableApplicationContext again = start("production")) {
      assertThat(kind(again)).isEqualTo("production");
    }
  }

  @Test
  void withoutTheSandboxProfileTheKindIsProduction() {
    try (ConfigurableApplicationContext first = start("default")) {
      assertThat(kind(first)).isEqualTo("production");
    }
  }

  @Test
  void theSandboxRefusesTheDatabaseOfProduction(CapturedOutput output) {
    start("production").close();

    assertThatThrownBy(() -> start("sandbox")).isNotNull();
    assertThat(output).contains("belongs to a production installation", "to another database");
  }

  @Test
  void productionRefusesTheDatabaseOfTheSandbox(CapturedOutput output) {
    start("sandbox").close();

    assertThatThrownBy(() -> start("production")).isNotNull();
    assertThat(output).contains("belongs to a sandbox", "to an empty database");
  }

  @Test
  void nothingIsMigratedInTheDatabaseOfTheOtherKind() {
    new JdbcTemplate(database.owner()).execute("create schema sandbox");

    assertThatThrownBy(() -> start("production")).rootCause().isInstanceOf(OtherInstallation.class);

    assertThat(Flyway.configure().dataSource(database.owner()).load().info().applied()).isEmpty();
  }
}
