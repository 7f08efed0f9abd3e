package kz.qujat.domain.lifecycle;

/// What can be done about an application that waits for too long.
public enum Remedy {
  /// Hand over now what could not be handed over, or what was not answered, under the same key;
  /// take in what a neighbour's books have and ours do not.
  RETRY,
  /// Take the application from the officer who holds it, take up again what was set aside, or let a
  /// discrepancy rest that was settled elsewhere.
  RELEASE,
  /// Set the wait aside: nothing is tried by itself until it is retried or released.
  PARK
}
