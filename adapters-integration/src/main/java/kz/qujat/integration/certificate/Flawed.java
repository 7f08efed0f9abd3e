package kz.qujat.integration.certificate;

import kz.qujat.application.review.Signatures.Flaw;

/// Ends the check of a signature at the first thing that is wrong with it.
public final class Flawed extends Exception {
  private static final long serialVersionUID = 1;

  private final Flaw flaw;

  public Flawed(Flaw flaw) {
    super(flaw.name(), null, false, false);
    this.flaw = flaw;
  }

  public Flaw flaw() {
    return flaw;
  }
}
