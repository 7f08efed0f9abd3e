package kz.qujat.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import kz.qujat.benchmark.measure.Database;
import kz.qujat.benchmark.measure.Rounds;

/// What the command line asks for.
///
/// @param quick only the first three rows, with short runs
/// @param rows the names of the rows to measure, empty for all
record Settings(boolean quick, Set<String> rows) {
  static final Path FOLDER = Path.of("target", "benchmark");

  private static final int RUNS = 5;

  static Settings ofSystemProperties() {
    String rows = System.getProperty("benchmark.rows", "");
    return new Settings(
        Boolean.getBoolean("benchmark.quick"), rows.isBlank() ? Set.of() : Set.of(rows.split(",")));
  }

  Rounds rounds(Database database) {
    return quick
        ? new Rounds(database, RUNS, Duration.ofSeconds(6), Duration.ofSeconds(5))
        : new Rounds(database, RUNS, Duration.ofSeconds(20), Duration.ofSeconds(20));
  }

  boolean asksFor(String row) {
    return rows.isEmpty() || rows.contains(row);
  }
}
