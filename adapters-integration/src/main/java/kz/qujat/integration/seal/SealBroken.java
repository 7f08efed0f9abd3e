package kz.qujat.integration.seal;

/// Thrown when a message is not signed, was altered, or is signed by a party that is not trusted.
public final class SealBroken extends RuntimeException {
  private static final long serialVersionUID = 1;

  public SealBroken(String why) {
    super(why, null, false, false);
  }
}
