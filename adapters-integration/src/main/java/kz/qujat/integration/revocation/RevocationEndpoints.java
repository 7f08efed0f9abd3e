package kz.qujat.integration.revocation;

import java.net.URI;
import java.util.Optional;

/// The addresses at which revocation is checked. They come from configuration, never from a
/// certificate: the creator of a certificate must not be able to choose which addresses this server
/// calls.
///
/// A bean of this type replaces the configured addresses. It is queried anew for each signature.
@FunctionalInterface
public interface RevocationEndpoints {
  /// Returns the address of the OCSP responder.
  URI ocsp();

  /// Returns the address of the revocation list that is used when the responder gives no reliable
  /// answer; empty when there is none.
  default Optional<URI> crl() {
    return Optional.empty();
  }
}
