package kz.qujat.persistence.schema;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Migrates the database, unless it has an earlier schema or belongs to the other kind of
/// installation. Where migrating is a job of its own, it only checks that the job has run.
@Component
final class CheckedMigrationStrategy implements FlywayMigrationStrategy {
  /// The first migration script of every database with the earlier schema. The current schema has
  /// no script of this name.
  private static final String FIRST_SCRIPT_OF_EARLIER_SCHEMA = "V1__event_store.sql";

  private final InstallationKind kind;
  private final boolean migrates;

  CheckedMigrationStrategy(
      Environment environment, @Value("${qujat.migrate-at-start:false}") boolean migrates) {
    kind = InstallationKind.of(environment);
    this.migrates = migrates;
  }

  @Override
  public void migrate(Flyway flyway) {
    if (hasEarlierSchema(flyway)) {
      throw new UnsupportedSchema();
    }
    kind.requireOn(flyway);
    if (migrates) {
      var _ = flyway.migrate();
      kind.mark(flyway);
    } else if (flyway.info().pending().length > 0) {
      throw new SchemaBehind();
    }
  }

  private static boolean hasEarlierSchema(Flyway flyway) {
    return Arrays.stream(flyway.info().applied())
        .anyMatch(applied -> applied.getScript().equals(FIRST_SCRIPT_OF_EARLIER_SCHEMA));
  }
}
