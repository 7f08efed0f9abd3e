package kz.qujat.persistence.schema;

import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a database is for. The first start writes it down, and the other kind never touches the
/// database afterwards.
enum InstallationKind {
  SANDBOX,
  PRODUCTION;

  static InstallationKind of(Environment environment) {
    return environment.acceptsProfiles(Profiles.of("sandbox")) ? SANDBOX : PRODUCTION;
  }

  /// The word in the table.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Looks before anything is migrated.
  ///
  /// @throws OtherInstallation when the database belongs to the other kind
  void requireOn(Flyway flyway) {
    @Nullable String found = markOf(database(flyway));
    if (found != null && !found.equals(word())) {
      throw new OtherInstallation(this);
    }
  }

  /// Writes the kind down where nothing is written yet.
  void mark(Flyway flyway) {
    database(flyway)
        .sql("insert into installation (kind) values (?) on conflict do nothing")
        .param(word())
        .update();
    // Two first starts at the same time: only one of them wrote its kind down.
    requireOn(flyway);
  }

  private static @Nullable String markOf(JdbcClient database) {
    if (exists(database, "to_regclass('installation')")) {
      return database
          .sql("select kind from installation")
          .query(String.class)
          .optional()
          .orElse(null);
    }
    // A database that is older than the mark, known by the sandbox's own tables.
    return exists(database, "to_regnamespace('sandbox')") ? SANDBOX.word() : null;
  }

  private static boolean exists(JdbcClient database, String name) {
    return database.sql("select " + name + " is not null").query(Boolean.class).single();
  }

  private static JdbcClient database(Flyway flyway) {
    return JdbcClient.create(flyway.getConfiguration().getDataSource());
  }
}
