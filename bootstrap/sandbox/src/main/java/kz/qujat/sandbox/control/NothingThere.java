package kz.qujat.sandbox.control;

/// A control was asked about something that does not exist.
public final class NothingThere extends RuntimeException {
  private static final long serialVersionUID = 1;

  public NothingThere() {
    super("nothing there", null, false, false);
  }
}
