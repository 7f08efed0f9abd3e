package kz.qujat.integration.shep;

/// Thrown when a trusted party signed a message, but it is not the sender that the message should
/// have.
final class SenderMismatch extends RuntimeException {
  private static final long serialVersionUID = 1;

  SenderMismatch() {
    super("the sender is not the expected one", null, false, false);
  }
}
