package kz.qujat.persistence.progress;

import kz.qujat.application.history.AsOf;

/// How far the read models have come.
public interface Progress {
  /// Where `projection` stands now.
  Reached of(String projection);

  /// A place in the history, and what is missing after it.
  ///
  /// @param position of the last event taken in, 0 before the first
  /// @param lagMillis age of the oldest event not taken in yet, 0 when there is none
  record Reached(long position, long lagMillis) {
    /// The same as lists show it.
    public AsOf shown() {
      return new AsOf(position, lagMillis);
    }
  }
}
