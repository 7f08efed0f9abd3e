package kz.qujat.benchmark.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.ParseException;
import java.time.Duration;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import kz.qujat.benchmark.measure.Contender;
import kz.qujat.benchmark.measure.Run;

/// Records the runs of a contender with the JDK's flight recorder, and nothing between them.
public final class RecordedRuns implements Contender {
  private static final String FILE = "benchmark.jfr";

  private final Contender contender;
  private final Path file;

  private RecordedRuns(Contender contender, Path file) {
    this.contender = contender;
    this.file = file;
  }

  /// Returns `contender`, recorded when the setting `benchmark.jfr` names a file.
  public static Contender of(Contender contender) {
    String file = System.getProperty(FILE, "");
    return file.isBlank() ? contender : new RecordedRuns(contender, Path.of(file));
  }

  @Override
  public void prepare() {
    contender.prepare();
  }

  @Override
  public Run run(Duration window) {
    try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
      recording.start();
      Run run = contender.run(window);
      recording.stop();
      append(recording);
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A file may consist of several recordings, one after the other.
  private void append(Recording recording) throws IOException {
    Path part = Files.createTempFile("run", ".jfr");
    recording.dump(part);
    Files.write(
        file, Files.readAllBytes(part), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    Files.delete(part);
  }

  @Override
  public void rest() {
    contender.rest();
  }
}
