package kz.qujat.integration.shep;

/// A message is trusted, but is not of whoever it says it is of.
final class StrangeSender extends RuntimeException {
  private static final long serialVersionUID = 1;

  StrangeSender() {
    super("not of whoever it says", null, false, false);
  }
}
