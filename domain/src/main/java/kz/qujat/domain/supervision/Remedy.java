package kz.qujat.domain.supervision;

/// An action on a subject of supervision. Each one means exactly one thing.
public enum Remedy {
  /// Try again now, under the same key, what was not delivered or not answered. Records what a
  /// neighbour's records contain and ours do not.
  RETRY,
  /// Park a wait: it is not retried automatically until it is resumed.
  PARK,
  /// Resume a parked wait.
  RESUME,
  /// Take the application from the officer who holds it.
  TAKE_BACK,
  /// Mark a discrepancy, or a message that could not be understood, as dealt with.
  SETTLE
}
