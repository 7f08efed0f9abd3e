package kz.qujat.integration.shep;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.neighbour.Addresses;
import kz.qujat.integration.neighbour.Circuits;
import kz.qujat.integration.neighbour.Credentials;
import kz.qujat.integration.seal.Party;
import kz.qujat.integration.seal.Seal;
import org.springframework.stereotype.Component;
import org.springframework.ws.client.core.WebServiceTemplate;
import org.springframework.ws.soap.saaj.SaajSoapMessageFactory;

/// The channels to all neighbours on the bus, based on one shared `HttpClient`.
@Component
public final class Channels {
  private static final Duration TO_CONNECT = Duration.ofSeconds(1);

  private final Addresses addresses;
  private final Credentials credentials;
  private final Party product;
  private final Correspondents correspondents;
  private final Circuits circuits;
  private final Seal seal;
  private final SaajSoapMessageFactory messages = new SaajSoapMessageFactory();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(TO_CONNECT)
          .build();

  Channels(
      Addresses addresses,
      Credentials credentials,
      Party product,
      Correspondents correspondents,
      Circuits circuits) {
    this.addresses = addresses;
    this.credentials = credentials;
    this.product = product;
    this.correspondents = correspondents;
    this.circuits = circuits;
    this.seal = new Seal(product);
    messages.afterPropertiesSet();
  }

  /// Returns the synchronous channel to `neighbour`.
  ///
  /// @throws IllegalStateException when its address, the product's password there, or the subject
  ///   of its certificate is not configured
  public SyncChannel sync(Neighbour neighbour) {
    return new SyncChannel(channel(neighbour, "/sync"), product);
  }

  /// Returns the asynchronous channel to `neighbour`.
  ///
  /// @throws IllegalStateException when its address, the product's password there, or the subject
  ///   of its certificate is not configured
  public AsyncChannel async(Neighbour neighbour) {
    return new AsyncChannel(channel(neighbour, "/async"), product);
  }

  private Channel channel(Neighbour neighbour, String path) {
    var template = new WebServiceTemplate(messages);
    URI address = URI.create(addresses.of(neighbour) + path);
    template.setMessageSender(
        new SealedSender(
            client, address, credentials.ours(neighbour), seal, correspondents.holder(neighbour)));
    return new Channel(neighbour, address, template, circuits.to(neighbour));
  }
}
