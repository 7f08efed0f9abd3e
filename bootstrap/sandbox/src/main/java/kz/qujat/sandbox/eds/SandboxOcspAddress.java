package kz.qujat.sandbox.eds;

import java.net.URI;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.neighbour.NeighbourAddresses;
import kz.qujat.integration.revocation.RevocationEndpoints;
import org.springframework.stereotype.Component;

/// Passes the address of the simulated OCSP service to the product.
@Component
record SandboxOcspAddress(NeighbourAddresses addresses) implements RevocationEndpoints {
  @Override
  public Endpoint endpoint() {
    return new Endpoint.Ocsp(URI.create(addresses.of(Neighbour.EDS_REVOCATION) + "/ocsp"));
  }
}
