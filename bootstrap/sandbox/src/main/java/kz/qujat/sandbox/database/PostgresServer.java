package kz.qujat.sandbox.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real PostgreSQL whose files outlive the process, even when the process is killed.
///
/// The library is made for tests and starts the server without durable writes; here every commit is
/// on disk before it is acknowledged. A server left behind by a killed process still uses the files
/// and is stopped first; a lock keeps two live processes from stopping each other's server.
public final class PostgresServer implements AutoCloseable {
  public static final String OWNER_ROLE = "qujat_owner";
  public static final String RUNTIME_ROLE = "qujat";

  private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final EmbeddedPostgres postgres;
  private final FileChannel lock;

  private PostgresServer(EmbeddedPostgres postgres, FileChannel lock) {
    this.postgres = postgres;
    this.lock = lock;
  }

  /// Starts the server on the files in `dataDir`, which are created if missing.
  ///
  /// @throws IllegalStateException when another process is using them
  public static PostgresServer start(Path dataDir) {
    try {
      Path home = Files.createDirectories(dataDir.toAbsolutePath());
      FileChannel lock = lock(home);
      Path files = home.resolve("postgres");
      stopLeftOver(files);
      EmbeddedPostgres postgres =
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(home.resolve("postgres-binaries").toFile())
              .setDataDirectory(files)
              .setCleanDataDirectory(false)
              .setPGStartupWait(PATIENCE)
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("max_connections", "200")
              .setServerConfig("listen_addresses", "127.0.0.1")
              .start();
      createRoles(postgres);
      return new PostgresServer(postgres, lock);
    } catch (IOException e) {
      throw new UncheckedIOException("the embedded PostgreSQL does not start", e);
    }
  }

  /// Returns the JDBC address, the same for every role.
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
  }

  private static FileChannel lock(Path home) throws IOException {
    FileChannel channel =
        FileChannel.open(
            home.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isOurs(channel)) {
      channel.close();
      throw new IllegalStateException(home + " is in use by another Qujat");
    }
    return channel;
  }

  private static boolean isOurs(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  private static void stopLeftOver(Path files) throws IOException {
    Path pidFile = files.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    List<String> lines = Files.readAllLines(pidFile);
    Optional<ProcessHandle> left =
        ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
            .filter(PostgresServer::isPostgres);
    if (left.isPresent()) {
      LOG.info("Stopping the PostgreSQL that a killed process left behind");
      stop(left.get());
    }
    Files.deleteIfExists(pidFile);
  }

  /// On Windows the program's file name has an extension.
  private static boolean isPostgres(ProcessHandle process) {
    String program = process.info().command().orElse("");
    return program.endsWith("postgres") || program.endsWith("postgres.exe");
  }

  private static void stop(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException _) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while stopping PostgreSQL", e);
    }
  }

  private static void createRoles(EmbeddedPostgres postgres) {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String role : List.of(OWNER_ROLE, RUNTIME_ROLE)) {
        statement.execute(
            """
            do $$ begin
              if not exists (select from pg_roles where rolname = '%1$s') then
                create role %1$s login;
              end if;
            end $$
            """
                .formatted(role));
      }
      statement.execute("grant create on database postgres to " + OWNER_ROLE);
      statement.execute("grant create, usage on schema public to " + OWNER_ROLE);
    } catch (SQLException e) {
      throw new IllegalStateException("the roles of the database cannot be created", e);
    }
  }

  @Override
  public void close() throws IOException {
    postgres.close();
    lock.close();
  }
}
