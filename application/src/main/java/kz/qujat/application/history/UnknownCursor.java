package kz.qujat.application.history;

/// A cursor that this list did not give out.
public final class UnknownCursor extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnknownCursor() {
    super("unknown cursor", null, false, false);
  }
}
