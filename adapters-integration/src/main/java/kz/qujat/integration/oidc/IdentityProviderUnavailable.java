package kz.qujat.integration.oidc;

import org.jspecify.annotations.Nullable;

/// Thrown when the issuer does not answer, and the data it published before are missing or too old.
final class IdentityProviderUnavailable extends Exception {
  private static final long serialVersionUID = 1;

  IdentityProviderUnavailable(String why, @Nullable Throwable cause) {
    super(why, cause);
  }
}
