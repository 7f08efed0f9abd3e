package kz.qujat.application.payment;

/// Thrown when money arrives for a payment that was never requested.
public final class UnknownPayment extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnknownPayment() {
    super("unknown payment", null, false, false);
  }
}
