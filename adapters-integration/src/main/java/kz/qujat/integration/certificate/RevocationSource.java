package kz.qujat.integration.certificate;

import java.net.URI;
import java.util.Optional;

/// Where to ask whether a certificate has been revoked. It comes from configuration, never out of a
/// certificate: whoever makes a certificate must not choose whom this server calls.
///
/// A bean of this type stands in for the configured addresses; it is asked anew for each signature.
@FunctionalInterface
public interface RevocationSource {
  /// The OCSP responder.
  URI ocsp();

  /// The revocation list to read where the responder gives no answer to rely on.
  default Optional<URI> crl() {
    return Optional.empty();
  }
}
