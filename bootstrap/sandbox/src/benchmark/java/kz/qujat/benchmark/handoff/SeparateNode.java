package kz.qujat.benchmark.handoff;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A central node in a JVM of its own, which ends with this one at the latest.
public final class SeparateNode implements AutoCloseable {
  private static final double NANOS_PER_MILLI = 1_000_000;
  private static final long SECONDS_TO_END = 10;

  private final Process process;
  private final Path folder;

  private SeparateNode(Process process, Path folder) {
    this.process = process;
    this.folder = folder;
  }

  /// Starts a node that writes its settings into `folder`, and waits until it can be reached.
  public static SeparateNode start(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    // The JDK's server otherwise sends the end of an answer up to 40 ms late.
                    "-Dsun.net.httpserver.nodelay=true",
                    "-classpath",
                    System.getProperty("java.class.path"),
                    NodeProcess.class.getName(),
                    folder.toAbsolutePath().toString()))
            .redirectError(Redirect.INHERIT)
            .start();
    SeparateNode node = new SeparateNode(process, folder);
    node.awaitReady();
    return node;
  }

  private void awaitReady() throws IOException {
    BufferedReader output = process.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.equals(NodeProcess.READY)) {
        return;
      }
    }
    throw new IllegalStateException("the node did not start");
  }

  /// Returns the file with the product's settings for this node.
  Path settings() {
    return folder.resolve(NodeSettings.FILE).toAbsolutePath();
  }

  /// Returns the processor time that the process has used so far.
  double processorMillis() {
    return process.info().totalCpuDuration().orElseThrow().toNanos() / NANOS_PER_MILLI;
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
