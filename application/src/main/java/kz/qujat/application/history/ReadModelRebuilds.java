package kz.qujat.application.history;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Rebuilds read models from the history.
public interface ReadModelRebuilds {
  /// Returns the names of the read models that can be rebuilt.
  Set<String> projections();

  /// Starts a rebuild. If a rebuild of the same read model is already running, that one is returned
  /// instead.
  ///
  /// @throws IllegalArgumentException when there is no such read model
  Replay start(String projection);

  Optional<Replay> find(UUID id);

  /// The progress of a rebuild.
  ///
  /// @param processed events handled so far
  /// @param total events to handle, counted when it started
  record Replay(UUID id, String projection, State state, long processed, long total) {}

  enum State {
    RUNNING,
    DONE,
    FAILED
  }
}
