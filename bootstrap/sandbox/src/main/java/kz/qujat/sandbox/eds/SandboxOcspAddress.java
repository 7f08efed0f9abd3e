package kz.qujat.sandbox.eds;

import java.net.URI;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.neighbour.NeighbourAddressProvider;
import kz.qujat.integration.revocation.RevocationEndpointSource;
import org.springframework.stereotype.Component;

/// Passes the address of the simulated OCSP service to the product.
@Component
record SandboxOcspAddress(NeighbourAddressProvider addresses) implements RevocationEndpointSource {
  @Override
  public Endpoint endpoint() {
    return new Endpoint.Ocsp(URI.create(addresses.of(Neighbour.EDS_REVOCATION) + "/ocsp"));
  }
}
