package kz.qujat.integration.seal;

/// A message is not signed, was altered, or is signed by somebody who is not trusted.
public final class SealBroken extends RuntimeException {
  private static final long serialVersionUID = 1;

  public SealBroken(String why) {
    super(why, null, false, false);
  }
}
