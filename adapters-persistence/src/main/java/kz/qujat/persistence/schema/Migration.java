package kz.qujat.persistence.schema;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/// Migrates the database schema, and refuses a database with the earlier schema.
@Component
final class Migration implements FlywayMigrationStrategy {
  /// The first migration script of the earlier schema; the current migrations do not contain it.
  private static final String BEGINNING_OF_THE_OLDER_FORM = "V1__event_store.sql";

  @Override
  public void migrate(Flyway flyway) {
    if (isOfOlderForm(flyway)) {
      throw new OlderForm();
    }
    var _ = flyway.migrate();
  }

  private static boolean isOfOlderForm(Flyway flyway) {
    return Arrays.stream(flyway.info().applied())
        .anyMatch(applied -> applied.getScript().equals(BEGINNING_OF_THE_OLDER_FORM));
  }
}
