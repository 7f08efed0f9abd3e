package kz.qujat.application.review;

/// Thrown when a signature is not valid; the decision was not made.
public final class SignatureRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Signatures.Flaw flaw;

  public SignatureRefused(Signatures.Flaw flaw) {
    super(flaw.name(), null, false, false);
    this.flaw = flaw;
  }

  public Signatures.Flaw flaw() {
    return flaw;
  }
}
