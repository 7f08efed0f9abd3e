package kz.qujat.application.command;

/// Tells a failure of whatever keeps the history from a fault of our own.
@FunctionalInterface
public interface Outages {
  /// Whether `thrown` only says that the store is away for a moment or has no place left: nothing
  /// is wrong with what was asked, and asking again is right.
  boolean isOne(Throwable thrown);
}
