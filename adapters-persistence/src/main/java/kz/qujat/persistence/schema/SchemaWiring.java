package kz.qujat.persistence.schema;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Migrates the database, and refuses one of an older form or of the other kind of installation.
@Configuration(proxyBeanMethods = false)
public class SchemaWiring {
  /// With this script every database of the older form began. It is none of ours any more.
  private static final String BEGINNING_OF_THE_OLDER_FORM = "V1__event_store.sql";

  @Bean
  FlywayMigrationStrategy migration(Environment environment) {
    InstallationKind kind = InstallationKind.of(environment);
    return flyway -> {
      if (isOfOlderForm(flyway)) {
        throw new OlderForm();
      }
      kind.requireOn(flyway);
      var _ = flyway.migrate();
      kind.mark(flyway);
    };
  }

  private static boolean isOfOlderForm(Flyway flyway) {
    return Arrays.stream(flyway.info().applied())
        .anyMatch(applied -> applied.getScript().equals(BEGINNING_OF_THE_OLDER_FORM));
  }
}
