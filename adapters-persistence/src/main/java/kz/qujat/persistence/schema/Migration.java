package kz.qujat.persistence.schema;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Migrates the database, and refuses one of an older form or of the other kind of installation.
@Component
final class Migration implements FlywayMigrationStrategy {
  /// The first script of every database of the older form; the present form has no such script.
  private static final String BEGINNING_OF_THE_OLDER_FORM = "V1__event_store.sql";

  private final InstallationKind kind;

  Migration(Environment environment) {
    kind = InstallationKind.of(environment);
  }

  @Override
  public void migrate(Flyway flyway) {
    if (isOfOlderForm(flyway)) {
      throw new UnsupportedSchema();
    }
    kind.requireOn(flyway);
    var _ = flyway.migrate();
    kind.mark(flyway);
  }

  private static boolean isOfOlderForm(Flyway flyway) {
    return Arrays.stream(flyway.info().applied())
        .anyMatch(applied -> applied.getScript().equals(BEGINNING_OF_THE_OLDER_FORM));
  }
}
