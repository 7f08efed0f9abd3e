package kz.qujat.integration.revocation;

import java.net.URI;

/// Where revocation is checked. The address comes from configuration, never from a certificate: the
/// creator of a certificate must not be able to choose which addresses this server calls.
///
/// A bean of this type replaces the configured address. It is queried anew for each signature.
@FunctionalInterface
public interface RevocationEndpointSource {
  /// Returns the one source that counts.
  Endpoint endpoint();

  /// A source of revocation data. A list is a source only where no responder is configured: it says
  /// less, and says it later, so it does not stand in for a responder that is down.
  sealed interface Endpoint {
    /// The address of an OCSP responder, which is asked about every signature.
    record Ocsp(URI address) implements Endpoint {}

    /// The address of a revocation list, which is kept until its next update at most.
    record RevocationList(URI address) implements Endpoint {}
  }
}
