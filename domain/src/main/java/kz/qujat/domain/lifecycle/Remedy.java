package kz.qujat.domain.lifecycle;

/// What can be done about an application that waits for too long.
public enum Remedy {
  /// Hand over now what could not be handed over, or what was not answered, under the same key.
  RETRY,
  /// Take the application from the officer who holds it, or take up again what was set aside.
  RELEASE,
  /// Set the wait aside: nothing is tried by itself until it is retried or released.
  PARK
}
