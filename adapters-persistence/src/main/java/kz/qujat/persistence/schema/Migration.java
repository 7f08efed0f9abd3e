package kz.qujat.persistence.schema;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/// Migrates the database, and refuses one of an older form.
@Component
final class Migration implements FlywayMigrationStrategy {
  /// With this script every database of the older form began. It is none of ours any more.
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
