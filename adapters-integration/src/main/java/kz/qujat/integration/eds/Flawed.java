package kz.qujat.integration.eds;

import kz.qujat.application.review.Signatures.Flaw;

/// Ends the check of a signature at the first thing that is wrong with it.
final class Flawed extends Exception {
  private static final long serialVersionUID = 1;

  private final Flaw flaw;

  Flawed(Flaw flaw) {
    super(flaw.name(), null, false, false);
    this.flaw = flaw;
  }

  Flaw flaw() {
    return flaw;
  }
}
