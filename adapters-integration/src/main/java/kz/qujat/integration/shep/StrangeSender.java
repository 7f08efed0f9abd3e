package kz.qujat.integration.shep;

/// Thrown when a trusted party signed a message, but it is not the sender that the message should
/// have.
final class StrangeSender extends RuntimeException {
  private static final long serialVersionUID = 1;

  StrangeSender() {
    super("not of whoever it says", null, false, false);
  }
}
