package kz.qujat.application.history;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Rebuilding a read model from the history.
public interface Replays {
  /// The read models that can be rebuilt, by name.
  Set<String> projections();

  /// Starts to rebuild; a rebuild of the same read model that is under way is answered instead.
  ///
  /// @throws IllegalArgumentException when there is no such read model
  Replay start(String projection);

  Optional<Replay> find(UUID id);

  /// How far a rebuild has come.
  ///
  /// @param processed events handled so far
  /// @param total events there were to handle when it started
  record Replay(UUID id, String projection, State state, long processed, long total) {}

  enum State {
    RUNNING,
    DONE,
    FAILED
  }
}
