package kz.qujat.sandbox.eds;

import java.net.URI;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.neighbour.NeighbourAddresses;
import org.springframework.stereotype.Component;

/// Tells the product where the simulated OCSP service listens.
@Component
record OcspAddress(NeighbourAddresses addresses)
    implements kz.qujat.integration.certificate.RevocationSource {
  @Override
  public URI ocsp() {
    return URI.create(addresses.of(Neighbour.EDS_REVOCATION) + "/ocsp");
  }
}
