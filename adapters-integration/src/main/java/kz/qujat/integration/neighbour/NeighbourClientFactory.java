package kz.qujat.integration.neighbour;

import kz.qujat.application.neighbour.Neighbour;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/// The clients for all neighbours.
@Component
public final class NeighbourClientFactory {
  private final NeighbourAddressProvider neighbourAddressProvider;
  private final NeighbourPasswordProvider neighbourPasswordProvider;
  private final Circuits circuits;
  private final NeighbourHttpClients clients;

  NeighbourClientFactory(
      NeighbourAddressProvider neighbourAddressProvider,
      NeighbourPasswordProvider neighbourPasswordProvider,
      Circuits circuits,
      NeighbourHttpClients clients) {
    this.neighbourAddressProvider = neighbourAddressProvider;
    this.neighbourPasswordProvider = neighbourPasswordProvider;
    this.circuits = circuits;
    this.clients = clients;
  }

  /// Returns the client for `neighbour`.
  ///
  /// @throws IllegalStateException when its address or the product's password there is not
  ///   configured
  public NeighbourClient to(Neighbour neighbour) {
    return new NeighbourClient(
        neighbour,
        neighbourAddressProvider.of(neighbour),
        neighbourPasswordProvider.ours(neighbour),
        client(neighbour),
        circuits.to(neighbour));
  }

  private RestClient client(Neighbour neighbour) {
    var requests = new JdkClientHttpRequestFactory(clients.to(neighbour));
    requests.setReadTimeout(NeighbourClient.PATIENCE);
    return RestClient.builder().requestFactory(requests).build();
  }
}
