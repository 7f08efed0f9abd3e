package kz.qujat.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The product in a process of its own, on a port that stays, which can be killed with all it
/// started.
final class ProductProcess implements AutoCloseable {
  private final Path files;
  private final int port;
  private Process process;

  private ProductProcess(Path files, int port, Process process) {
    this.files = files;
    this.port = port;
    this.process = process;
  }

  static ProductProcess start(Path files) throws IOException {
    int port = freePort();
    var product = new ProductProcess(files, port, launch(files, port));
    product.awaitReadiness();
    return product;
  }

  URI root() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /// SIGKILL for the product and every process below it, the database among them.
  void killAndStartAgain() throws IOException {
    kill();
    process = launch(files, port);
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
        () -> {
          try {
            return http.get("/actuator/health/readiness").status();
          } catch (UncheckedIOException _) {
            return 0;
          }
        });
  }

  private static Process launch(Path files, int port) throws IOException {
    String classPath =
        Objects.requireNonNullElse(
            System.getProperty("surefire.test.class.path"), System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath,
            "kz.qujat.Qujat",
            "--spring.profiles.active=sandbox",
            "--server.port=" + port,
            "--qujat.data-dir=" + files)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(files.resolve("product.txt").toFile()))
        .start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /// Ends the product as an operator would, and the database with it.
  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
