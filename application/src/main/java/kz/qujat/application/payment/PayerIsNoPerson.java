package kz.qujat.application.payment;

/// Money of an organisation, or of somebody without a number.
public final class PayerIsNoPerson extends RuntimeException {
  private static final long serialVersionUID = 1;

  public PayerIsNoPerson() {
    super("the payer is no person", null, false, false);
  }
}
