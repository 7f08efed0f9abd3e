package kz.qujat.application.transaction;

/// Thrown when another transaction has appended to the same stream meanwhile. [Transactions] runs
/// the work again.
public final class ConcurrentChange extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ConcurrentChange(String message) {
    super(message);
  }

  public ConcurrentChange(Throwable cause) {
    super("another transaction was quicker", cause);
  }
}
