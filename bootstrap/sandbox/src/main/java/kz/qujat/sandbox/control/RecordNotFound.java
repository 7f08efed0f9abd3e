package kz.qujat.sandbox.control;

/// Thrown when a control is asked for a record that does not exist.
public final class RecordNotFound extends RuntimeException {
  private static final long serialVersionUID = 1;

  public RecordNotFound() {
    super("record not found", null, false, false);
  }
}
