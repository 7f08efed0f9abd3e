package kz.qujat.application.payment;

/// Thrown when no monthly calculation index is approved for the year of payment, so that no amount
/// can be requested.
public final class DutyNotSet extends RuntimeException {
  private static final long serialVersionUID = 1;

  public DutyNotSet(int year) {
    super("no monthly calculation index is approved for " + year, null, false, false);
  }
}
