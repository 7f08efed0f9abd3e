package kz.qujat.application.access;

/// Thrown when a reading cannot be recorded; nothing may be shown then.
public final class AccessNotRecorded extends RuntimeException {
  private static final long serialVersionUID = 1;

  public AccessNotRecorded(Throwable cause) {
    super("a reading could not be recorded", cause);
  }
}
