package kz.qujat.application.review;

/// Thrown when the validity of a signature cannot be determined now; the decision was not made, and
/// the caller should try again.
public final class SignatureStatusUnknown extends RuntimeException {
  private static final long serialVersionUID = 1;

  public SignatureStatusUnknown() {
    super("revocation status unknown", null, false, false);
  }
}
