package kz.qujat.application.history;

/// How far the read models are behind the history.
@FunctionalInterface
public interface ReadModelLagQuery {
  /// Returns how long ago the oldest event not yet included was recorded, in milliseconds; 0 when
  /// there is none.
  long millis();
}
