package kz.qujat.application.command;

/// Distinguishes outages of the event store from other errors.
@FunctionalInterface
public interface TransientFailureCheck {
  /// Whether `thrown` means only that the store is unavailable for a moment or has no space left.
  /// The request itself is correct, and the caller should repeat it later.
  boolean isTransient(Throwable thrown);
}
