package kz.qujat.production;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.qujat.story.Eventually;
import kz.qujat.story.Http;

/// The product in its own process, started from its archive.
final class Launch implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(3);
  private static final Duration END = Duration.ofMinutes(3);

  private final Process process;
  private final Path output;
  private final URI root;

  private Launch(Process process, Path output, URI root) {
    this.process = process;
    this.output = output;
    this.root = root;
  }

  /// Starts the product and waits until it is ready.
  ///
  /// @param virtualMachine the command line of the virtual machine, up to and including the archive
  static Launch of(Path folder, List<String> virtualMachine, List<String> arguments)
      throws IOException {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(virtualMachine);
    command.add("--spring.profiles.active=production");
    command.addAll(arguments);
    command.add("--server.port=" + port);
    Path output = Files.createTempFile("product", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    var launch = new Launch(process, output, URI.create("http://127.0.0.1:" + port));
    launch.awaitReadiness();
    return launch;
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitReadiness() {
    Http http = Http.at(root);
    Eventually.is(
        200,
        START,
        () -> {
          if (!process.isAlive()) {
            throw new IllegalStateException(said());
          }
          try {
            return http.get("/actuator/health/readiness").status();
          } catch (UncheckedIOException _) {
            return 0;
          }
        });
  }

  Http http() {
    return Http.at(root);
  }

  /// Returns the processor time used so far.
  Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /// Returns all its output.
  String said() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Requests termination and waits, because the cache is written at the end.
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("the process does not end: " + said());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
