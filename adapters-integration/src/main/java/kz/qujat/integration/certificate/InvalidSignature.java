package kz.qujat.integration.certificate;

import kz.qujat.application.review.Signatures.Flaw;

/// Thrown at the first flaw found in a signature; ends the check.
public final class InvalidSignature extends Exception {
  private static final long serialVersionUID = 1;

  private final Flaw flaw;

  public InvalidSignature(Flaw flaw) {
    super(flaw.name(), null, false, false);
    this.flaw = flaw;
  }

  public Flaw flaw() {
    return flaw;
  }
}
