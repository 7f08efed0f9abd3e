package kz.qujat.application.history;

/// Thrown for a cursor that this list did not issue.
public final class InvalidCursor extends RuntimeException {
  private static final long serialVersionUID = 1;

  public InvalidCursor() {
    super("unknown cursor", null, false, false);
  }
}
