package kz.qujat.benchmark.measure;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import kz.qujat.sandbox.database.PostgresServer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/// The one durable PostgreSQL that the product and all peers use, each with a database of its own.
public final class Database implements AutoCloseable {
  /// As many connections as the product has for calls.
  public static final int POOL_SIZE = 30;

  private static final String OWNER = "postgres";
  private static final List<String> DURABLE =
      List.of("fsync", "synchronous_commit", "full_page_writes");

  private final PostgresServer server;
  private final long pid;

  private Database(PostgresServer server, long pid) {
    this.server = server;
    this.pid = pid;
  }

  /// Starts an empty server on the files in `folder`, which are deleted first.
  ///
  /// @throws IllegalStateException when a commit would not be durable
  public static Database start(Path folder) throws IOException {
    FileSystemUtils.deleteRecursively(folder);
    PostgresServer server = PostgresServer.start(folder);
    String pid = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst();
    Database database = new Database(server, Long.parseLong(pid.strip()));
    DURABLE.forEach(database::requireOn);
    return database;
  }

  private void requireOn(String setting) {
    if (!"on".equals(administrator().queryForObject("show " + setting, String.class))) {
      throw new IllegalStateException(setting + " is not on: the figures would mean nothing");
    }
  }

  /// Returns the address of the product's database.
  public String url() {
    return server.url();
  }

  /// Returns the process id of the server.
  public long pid() {
    return pid;
  }

  public String version() {
    return String.valueOf(administrator().queryForObject("show server_version", String.class));
  }

  /// Creates a database and returns a pool for it that opens connections as they are needed.
  public HikariDataSource create(String name) {
    administrator().execute("create database " + name);
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url().replaceFirst("/postgres$", "/" + name));
    config.setUsername(OWNER);
    config.setMaximumPoolSize(POOL_SIZE);
    config.setMinimumIdle(1);
    return new HikariDataSource(config);
  }

  /// Closes the connections of a pool until they are needed again: the server does not have enough
  /// for all pools together.
  public static void release(HikariDataSource pool) {
    pool.getHikariPoolMXBean().softEvictConnections();
  }

  /// Writes all changes to the data files, so that no run pays for the previous one.
  public void checkpoint() {
    administrator().execute("checkpoint");
  }

  /// Returns access to the product's database with all rights.
  public JdbcTemplate administrator() {
    return new JdbcTemplate(connections());
  }

  private DataSource connections() {
    return new DriverManagerDataSource(url(), OWNER, "");
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
