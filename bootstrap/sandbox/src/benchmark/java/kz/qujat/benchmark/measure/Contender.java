package kz.qujat.benchmark.measure;

import java.time.Duration;

/// One side of a comparison.
public interface Contender {
  /// Prepares the next run: everything that is not measured.
  default void prepare() {}

  /// Works with all clients for about that long.
  Run run(Duration window);

  /// Leaves the machine to the others until the next run.
  default void rest() {}
}
