package kz.qujat.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import kz.qujat.sandbox.QujatSandbox;

/// The product in its own process, on a fixed port. It can be killed with all its child processes.
public final class ProductProcess implements AutoCloseable {
  /// The database recovers from its log first, and all waiting work is done at once.
  private static final Duration START = Duration.ofMinutes(5);

  /// Below the ephemeral port range: while the product is down, another process could get an
  /// ephemeral port.
  private static final int LOWEST_PORT = 20_000;

  private static final int HIGHEST_PORT = 32_000;

  private final Path files;
  private final int port;
  private final List<String> settings;
  private Process process;

  private ProductProcess(Path files, int port, List<String> settings) throws IOException {
    this.files = files;
    this.port = port;
    this.settings = settings;
    this.process = launch();
  }

  /// Starts the product and waits until it is ready.
  ///
  /// @param settings as on the command line, `--name=value`
  public static ProductProcess start(Path files, String... settings) throws IOException {
    var product = new ProductProcess(files, freePort(), List.of(settings));
    product.awaitReadiness();
    return product;
  }

  public URI root() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /// Sends SIGKILL to the product and every process below it, including the database.
  public void killAndStartAgain() throws IOException {
    kill();
    process = launch();
    awaitReadiness();
  }

  /// Sends SIGKILL to one process of the database. The database then aborts everything, recovers
  /// from its log and restarts, while the product keeps running.
  public void databaseStartsAnew() throws IOException {
    String pid = Files.readAllLines(files.resolve("postgres").resolve("postmaster.pid")).getFirst();
    ProcessHandle database = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    ProcessHandle child = database.children().findFirst().orElseThrow();
    child.destroyForcibly();
    child.onExit().join();
    awaitReadiness();
  }

  private void kill() {
    List<ProcessHandle> all = process.descendants().toList();
    process.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    process.onExit().join();
    all.forEach(child -> child.onExit().join());
  }

  private void awaitReadiness() {
    Http http = Http.at(root());
    Eventually.is(
        200,
        START,
        () -> {
          try {
            return http.get("/actuator/health/readiness").status();
          } catch (UncheckedIOException _) {
            return 0;
          }
        });
  }

  private Process launch() throws IOException {
    String classPath =
        Objects.requireNonNullElse(
            System.getProperty("surefire.test.class.path"), System.getProperty("java.class.path"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                QujatSandbox.class.getName(),
                "--server.port=" + port,
                "--qujat.data-dir=" + files));
    command.addAll(settings);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(files.resolve("product.txt").toFile()))
        .start();
  }

  private static int freePort() throws IOException {
    while (true) {
      int anywhere = ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT);
      try (ServerSocket socket = new ServerSocket(anywhere)) {
        return socket.getLocalPort();
      } catch (BindException _) {
        // The port is in use; the next one is tried.
      }
    }
  }

  /// Stops the product and its database as an operator would.
  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
