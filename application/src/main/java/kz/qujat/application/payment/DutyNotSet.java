package kz.qujat.application.payment;

/// No monthly calculation index is approved for the year of payment, so no amount can be asked for.
public final class DutyNotSet extends RuntimeException {
  private static final long serialVersionUID = 1;

  public DutyNotSet(int year) {
    super("no monthly calculation index is approved for " + year, null, false, false);
  }
}
