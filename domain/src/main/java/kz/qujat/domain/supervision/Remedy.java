package kz.qujat.domain.supervision;

/// What can be done about something somebody has to look at. Each means one thing.
public enum Remedy {
  /// Try again now what did not get through, or what was not answered, under the same key; take in
  /// what a neighbour's books have and ours do not.
  RETRY,
  /// Set a wait aside: nothing is tried by itself until it is resumed.
  PARK,
  /// Take up again a wait that was set aside.
  RESUME,
  /// Take the application from the officer who holds it.
  TAKE_BACK,
  /// Say that a discrepancy, or a message nobody understood, has been dealt with.
  SETTLE
}
