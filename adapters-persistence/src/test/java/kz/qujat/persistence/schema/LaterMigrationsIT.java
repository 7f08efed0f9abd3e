package kz.qujat.persistence.schema;

import static kz.qujat.persistence.TestStore.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import kz.qujat.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// Migrations of a database that is in use: an index is built while events are appended, and a
/// migration that cannot have its lock gives up before others have to wait for long.
class LaterMigrationsIT {
  private static final String APPEND =
      """
      insert into event (transaction_id, event_id, aggregate_id, sequence_number, aggregate_type,
                         payload_type, payload_revision, payload, metadata)
      values (pg_current_xact_id(), gen_random_uuid(), gen_random_uuid()::text, 0,
              'Application', 'application-withdrawn', '1', '{}', '{}')
      """;

  private final TestDatabase database = TestDatabase.fresh();
  private final JdbcTemplate owner = new JdbcTemplate(database.owner());
  private final JdbcTemplate runtime = new JdbcTemplate(database.runtime());

  private void migrate(String location) {
    UnsupportedSchemaIT.start(
            database,
            "default",
            "--spring.config.import=classpath:persistence.yml",
            "--spring.flyway.locations=classpath:db/migration,classpath:" + location)
        .close();
  }

  @Test
  void anIndexIsBuiltWhileEventsAreAppended() throws SQLException {
    CompletableFuture<Void> migration;
    try (Connection open = appending()) {
      migration = CompletableFuture.runAsync(() -> migrate("db/later"));
      await().until(this::theBuildWaits);

      assertThat(runtime.update(APPEND)).isOne();
      open.commit();
    }
    migration.join();

    assertThat(
            owner.queryForObject(
                "select indisvalid from pg_index where indexrelid = 'event_by_type'::regclass",
                Boolean.class))
        .isTrue();
  }

  /// A transaction that has appended an event and not ended.
  private Connection appending() throws SQLException {
    Connection connection = database.runtime().getConnection();
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute(APPEND);
    }
    return connection;
  }

  private boolean theBuildWaits() {
    return Boolean.TRUE.equals(
        owner.queryForObject(
            "select exists (select from pg_stat_progress_create_index where phase like 'waiting%')",
            Boolean.class));
  }

  @Test
  void aMigrationThatCannotHaveItsLockFailsAndChangesNothing() throws SQLException {
    try (Connection open = appending()) {
      assertThatThrownBy(() -> migrate("db/blocked"))
          .rootCause()
          .hasMessageContaining("lock timeout");
      open.rollback();
    }

    assertThat(
            owner.queryForObject(
                "select count(*) from flyway_schema_history where version = '900'", Long.class))
        .isZero();
  }
}
