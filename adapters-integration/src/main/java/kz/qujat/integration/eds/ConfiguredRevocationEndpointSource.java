package kz.qujat.integration.eds;

import kz.qujat.integration.eds.EdsSettings.Revocation;
import kz.qujat.integration.revocation.RevocationEndpointSource;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// The configured address, unless another bean provides one: that of the responder or, where none
/// is configured, that of the revocation list.
@Component
@Lazy
@Fallback
final class ConfiguredRevocationEndpointSource implements RevocationEndpointSource {
  private final Endpoint endpoint;

  ConfiguredRevocationEndpointSource(EdsSettings settings) {
    Revocation revocation = settings.revocation();
    endpoint =
        revocation.ocsp() == null && revocation.crl() != null
            ? new Endpoint.RevocationList(revocation.crl())
            : new Endpoint.Ocsp(EdsSettings.set(revocation.ocsp(), "revocation.ocsp"));
  }

  @Override
  public Endpoint endpoint() {
    return endpoint;
  }
}
