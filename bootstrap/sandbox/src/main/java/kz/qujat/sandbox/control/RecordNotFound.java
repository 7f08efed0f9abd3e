package kz.qujat.sandbox.control;

/// A control was asked about something that does not exist.
public final class RecordNotFound extends RuntimeException {
  private static final long serialVersionUID = 1;

  public RecordNotFound() {
    super("nothing there", null, false, false);
  }
}
