package kz.qujat.application.history;

/// Thrown for a cursor that this list did not issue.
public final class UnknownCursor extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnknownCursor() {
    super("unknown cursor", null, false, false);
  }
}
