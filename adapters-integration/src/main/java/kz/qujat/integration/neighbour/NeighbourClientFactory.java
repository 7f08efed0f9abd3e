package kz.qujat.integration.neighbour;

import java.net.http.HttpClient;
import java.time.Duration;
import kz.qujat.application.neighbour.Neighbour;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/// The HTTP clients for all neighbours, based on one shared `HttpClient`.
@Component
public final class NeighbourClientFactory {
  private static final Duration TO_CONNECT = Duration.ofSeconds(1);

  private final NeighbourAddressProvider neighbourAddressProvider;
  private final NeighbourPasswordProvider neighbourPasswordProvider;
  private final Circuits circuits;
  private final RestClient client;

  NeighbourClientFactory(
      NeighbourAddressProvider neighbourAddressProvider,
      NeighbourPasswordProvider neighbourPasswordProvider,
      Circuits circuits) {
    this.neighbourAddressProvider = neighbourAddressProvider;
    this.neighbourPasswordProvider = neighbourPasswordProvider;
    this.circuits = circuits;
    var requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(TO_CONNECT)
                .build());
    requests.setReadTimeout(NeighbourClient.PATIENCE);
    this.client = RestClient.builder().requestFactory(requests).build();
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
        client,
        circuits.to(neighbour));
  }
}
