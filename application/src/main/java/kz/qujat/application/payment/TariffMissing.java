package kz.qujat.application.payment;

/// Thrown when no monthly calculation index is approved for the year of payment, so that no amount
/// can be requested.
public final class TariffMissing extends RuntimeException {
  private static final long serialVersionUID = 1;

  public TariffMissing(int year) {
    super("no monthly calculation index is approved for " + year, null, false, false);
  }
}
