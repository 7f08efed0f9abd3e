package kz.qujat.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/// A migrated database on a real PostgreSQL server; there is one server per JVM.
///
/// The server is as durable as in production: `fsync` and `synchronous_commit` are on. Every call
/// of [#fresh()] copies the migrated template, so that test classes do not share a history.
public final class TestDatabase {
  /// The role that runs the migrations and owns every table.
  public static final String OWNER = "qujat_owner";

  /// The role under which the product runs.
  public static final String RUNTIME = "qujat";

  public static final String PASSWORD = "test";

  private static final String TEMPLATE = "qujat_template";
  private static final AtomicInteger COPIES = new AtomicInteger();

  private final String name;

  private TestDatabase(String name) {
    this.name = name;
  }

  /// A new database, migrated and without rows.
  public static TestDatabase fresh() {
    String name = "qujat_" + COPIES.incrementAndGet();
    Server.execute("create database " + name + " template " + TEMPLATE + " owner " + OWNER);
    return new TestDatabase(name);
  }

  /// A new database without tables.
  public static TestDatabase empty() {
    String name = "qujat_" + COPIES.incrementAndGet();
    Server.execute("create database " + name + " owner " + OWNER);
    return new TestDatabase(name);
  }

  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + Server.POSTGRES.getPort() + "/" + name;
  }

  public DataSource runtime() {
    return as(RUNTIME);
  }

  public DataSource owner() {
    return as(OWNER);
  }

  /// The properties a Spring context needs to use this database under the runtime role.
  public Map<String, String> properties() {
    return Map.of(
        "spring.datasource.url",
        url(),
        "spring.datasource.username",
        RUNTIME,
        "spring.datasource.password",
        PASSWORD,
        "spring.flyway.enabled",
        "false");
  }

  private DataSource as(String role) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url());
    source.setUser(role);
    source.setPassword(PASSWORD);
    return source;
  }

  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();

    static {
      execute("create role " + OWNER + " login password '" + PASSWORD + "'");
      execute("create role " + RUNTIME + " login password '" + PASSWORD + "'");
      execute("create database " + TEMPLATE + " owner " + OWNER);
      Flyway.configure()
          .dataSource(new TestDatabase(TEMPLATE).owner())
          .placeholders(Map.of("runtimeRole", RUNTIME))
          .load()
          .migrate();
    }

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setPGStartupWait(Duration.ofSeconds(60))
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static void execute(String sql) {
      try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
