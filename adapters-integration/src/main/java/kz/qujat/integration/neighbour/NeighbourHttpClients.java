package kz.qujat.integration.neighbour;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.qujat.application.neighbour.Neighbour;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;

/// The HTTP clients with which the product calls its neighbours.
///
/// A neighbour that demands a client certificate, or whose own certificate only a certain authority
/// vouches for, has an SSL bundle of Spring Boot: `qujat.neighbours.<name>.ssl-bundle`. All others
/// share one client. Connections are kept open, and sessions of TLS are used again.
@Component
public final class NeighbourHttpClients {
  private static final Duration TO_CONNECT = Duration.ofSeconds(1);
  private static final String NO_BUNDLE = "";

  private final NeighbourSettings settings;
  private final ObjectProvider<SslBundles> bundles;
  private final Map<String, HttpClient> clients = new ConcurrentHashMap<>();

  NeighbourHttpClients(NeighbourSettings settings, ObjectProvider<SslBundles> bundles) {
    this.settings = settings;
    this.bundles = bundles;
  }

  /// Returns the client for a neighbour; always the same one.
  ///
  /// @throws org.springframework.boot.ssl.NoSuchSslBundleException when its bundle is not
  ///   configured
  public HttpClient to(Neighbour neighbour) {
    @Nullable String bundle = settings.sslBundle(neighbour);
    return clients.computeIfAbsent(bundle == null ? NO_BUNDLE : bundle, this::client);
  }

  private HttpClient client(String bundle) {
    HttpClient.Builder client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TO_CONNECT);
    if (!bundle.equals(NO_BUNDLE)) {
      client.sslContext(bundles.getObject().getBundle(bundle).createSslContext());
    }
    return client.build();
  }
}
