package kz.qujat.integration.issuer;

import org.jspecify.annotations.Nullable;

/// Thrown when the issuer does not answer, and the data it published before are missing or too old.
public final class IdentityProviderUnavailable extends Exception {
  private static final long serialVersionUID = 1;

  IdentityProviderUnavailable(String why, @Nullable Throwable cause) {
    super(why, cause);
  }
}
