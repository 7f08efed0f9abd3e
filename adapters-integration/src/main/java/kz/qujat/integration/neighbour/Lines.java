package kz.qujat.integration.neighbour;

import java.net.http.HttpClient;
import java.time.Duration;
import kz.qujat.application.neighbour.Neighbour;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/// The HTTP clients for all neighbours, based on one shared `HttpClient`.
@Component
public final class Lines {
  private static final Duration TO_CONNECT = Duration.ofSeconds(1);

  private final Addresses addresses;
  private final Credentials credentials;
  private final Circuits circuits;
  private final RestClient client;

  Lines(Addresses addresses, Credentials credentials, Circuits circuits) {
    this.addresses = addresses;
    this.credentials = credentials;
    this.circuits = circuits;
    var requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(TO_CONNECT)
                .build());
    requests.setReadTimeout(Line.PATIENCE);
    this.client = RestClient.builder().requestFactory(requests).build();
  }

  /// Returns the client for `neighbour`.
  ///
  /// @throws IllegalStateException when its address or the product's password there is not
  ///   configured
  public Line to(Neighbour neighbour) {
    return new Line(
        neighbour,
        addresses.of(neighbour),
        credentials.ours(neighbour),
        client,
        circuits.to(neighbour));
  }
}
