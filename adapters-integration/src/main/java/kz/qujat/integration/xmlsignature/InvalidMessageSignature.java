package kz.qujat.integration.xmlsignature;

/// Thrown when a message is not signed, was altered, or is signed by a party that is not trusted.
public final class InvalidMessageSignature extends RuntimeException {
  private static final long serialVersionUID = 1;

  public InvalidMessageSignature(String why) {
    super(why, null, false, false);
  }
}
