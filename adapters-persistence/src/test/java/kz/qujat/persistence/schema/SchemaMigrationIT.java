package kz.qujat.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import kz.qujat.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/// Where migrating is a job of its own, the running product has no more rights than its role.
class SchemaMigrationIT {
  private final TestDatabase database = TestDatabase.empty();

  private void migrate() {
    new SpringApplicationBuilder(SchemaMigration.class)
        .web(WebApplicationType.NONE)
        .properties(
            Map.of(
                "spring.main.banner-mode", "off",
                "spring.datasource.url", database.url(),
                "spring.datasource.username", TestDatabase.RUNTIME,
                "spring.datasource.password", TestDatabase.PASSWORD,
                "spring.flyway.user", TestDatabase.OWNER,
                "spring.flyway.password", TestDatabase.PASSWORD,
                "spring.flyway.placeholders.runtimeRole", TestDatabase.RUNTIME))
        .run()
        .close();
  }

  /// Starts what checks the schema, with the runtime role only.
  private void start() {
    UnsupportedSchemaIT.start(
            database,
            "default",
            "--qujat.migrate-at-start=false",
            "--spring.flyway.user=" + TestDatabase.RUNTIME)
        .close();
  }

  @Test
  void theProductStartsOnlyAfterTheMigration() {
    assertThatThrownBy(this::start)
        .rootCause()
        .hasMessageContaining("run the product with --migrate");

    migrate();
    start();
    migrate();

    assertThat(
            new JdbcTemplate(database.owner())
                .queryForObject("select kind from installation", String.class))
        .isEqualTo("production");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from person",
        "update person set sealed_key = null",
        "update person set iin_index = null",
        "delete from vault_record",
        "update vault_record set sealed = ''",
        "delete from image",
        "update image set sealed = ''",
        "delete from image_of_2026",
        "truncate image",
        "update event set payload = '{}'",
        "delete from event",
        "delete from flyway_schema_history",
        "create table mine (id int)"
      })
  void theRuntimeRoleMayNot(String statement) {
    migrate();
    JdbcTemplate runtime = new JdbcTemplate(database.runtime());

    assertThatThrownBy(() -> runtime.execute(statement))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("permission denied");
  }
}
