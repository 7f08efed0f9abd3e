package kz.qujat.application.review;

/// Nobody can tell now whether a signature is good; the decision did not happen, and trying again
/// is right.
public final class SignatureStatusUnknown extends RuntimeException {
  private static final long serialVersionUID = 1;

  public SignatureStatusUnknown() {
    super("revocation status unknown", null, false, false);
  }
}
