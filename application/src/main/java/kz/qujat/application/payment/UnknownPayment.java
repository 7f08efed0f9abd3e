package kz.qujat.application.payment;

/// Money for a payment that nobody was asked for.
public final class UnknownPayment extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnknownPayment() {
    super("unknown payment", null, false, false);
  }
}
