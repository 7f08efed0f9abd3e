package kz.qujat.integration.issuer;

import org.jspecify.annotations.Nullable;

/// The issuer does not answer, and what it said before is too old to stand on.
final class IssuerSilent extends Exception {
  private static final long serialVersionUID = 1;

  IssuerSilent(String why, @Nullable Throwable cause) {
    super(why, cause);
  }
}
