package kz.qujat.persistence.schema;

import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whether a database belongs to a sandbox or to production. The first start records the kind in
/// the database. From then on, an installation of the other kind refuses that database.
enum InstallationKind {
  SANDBOX,
  PRODUCTION;

  static InstallationKind of(Environment environment) {
    return environment.acceptsProfiles(Profiles.of("sandbox")) ? SANDBOX : PRODUCTION;
  }

  /// The value stored in the table.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Checks the recorded kind, before anything is migrated.
  ///
  /// @throws OtherInstallation when the database belongs to the other kind
  void requireOn(Flyway flyway) {
    @Nullable String found = recordedIn(database(flyway));
    if (found != null && !found.equals(word())) {
      throw new OtherInstallation(this);
    }
  }

  /// Records the kind, unless one is recorded already.
  void mark(Flyway flyway) {
    database(flyway)
        .sql("insert into installation (kind) values (?) on conflict do nothing")
        .param(word())
        .update();
    // Of two simultaneous first starts, only one has recorded its kind.
    requireOn(flyway);
  }

  private static @Nullable String recordedIn(JdbcClient database) {
    if (exists(database, "to_regclass('installation')")) {
      return database
          .sql("select kind from installation")
          .query(String.class)
          .optional()
          .orElse(null);
    }
    // A database from before kinds were recorded: only that of a sandbox has the schema `sandbox`.
    return exists(database, "to_regnamespace('sandbox')") ? SANDBOX.word() : null;
  }

  private static boolean exists(JdbcClient database, String name) {
    return database.sql("select " + name + " is not null").query(Boolean.class).single();
  }

  private static JdbcClient database(Flyway flyway) {
    return JdbcClient.create(flyway.getConfiguration().getDataSource());
  }
}
