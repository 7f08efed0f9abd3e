package kz.qujat.integration.shep;

import java.net.URI;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.neighbour.Circuits;
import kz.qujat.integration.neighbour.NeighbourAddressProvider;
import kz.qujat.integration.neighbour.NeighbourHttpClients;
import kz.qujat.integration.neighbour.NeighbourPasswordProvider;
import kz.qujat.integration.xmlsignature.ShepCredentials;
import kz.qujat.integration.xmlsignature.SignedSoapClient;
import kz.qujat.integration.xmlsignature.SoapSigner;
import org.springframework.stereotype.Component;

/// The channels to all neighbours on the bus.
@Component
public final class ShepClients {
  private final NeighbourAddressProvider neighbourAddressProvider;
  private final NeighbourPasswordProvider neighbourPasswordProvider;
  private final ShepCredentials product;
  private final ShepSenders shepSenders;
  private final Circuits circuits;
  private final SoapSigner soapSigner;
  private final NeighbourHttpClients clients;

  ShepClients(
      NeighbourAddressProvider neighbourAddressProvider,
      NeighbourPasswordProvider neighbourPasswordProvider,
      ShepCredentials product,
      ShepSenders shepSenders,
      Circuits circuits,
      NeighbourHttpClients clients) {
    this.neighbourAddressProvider = neighbourAddressProvider;
    this.neighbourPasswordProvider = neighbourPasswordProvider;
    this.product = product;
    this.shepSenders = shepSenders;
    this.circuits = circuits;
    this.clients = clients;
    this.soapSigner = new SoapSigner(product);
  }

  /// Returns the synchronous channel to `neighbour`.
  ///
  /// @throws IllegalStateException when its address, the product's password there, or the subject
  ///   of its certificate is not configured
  public SyncClient sync(Neighbour neighbour) {
    return new SyncClient(channel(neighbour, "/sync"), product);
  }

  /// Returns the asynchronous channel to `neighbour`.
  ///
  /// @throws IllegalStateException when its address, the product's password there, or the subject
  ///   of its certificate is not configured
  public AsyncClient async(Neighbour neighbour) {
    return new AsyncClient(channel(neighbour, "/async"), product);
  }

  private ShepClient channel(Neighbour neighbour, String path) {
    var sender =
        new SignedSoapClient(
            clients.to(neighbour),
            URI.create(neighbourAddressProvider.of(neighbour) + path),
            neighbourPasswordProvider.basic(neighbour),
            soapSigner,
            shepSenders.holder(neighbour));
    return new ShepClient(neighbour, sender, circuits.to(neighbour));
  }
}
