package kz.qujat.integration.xmlsignature;

import java.net.URI;
import java.net.http.HttpClient;
import javax.security.auth.x500.X500Principal;
import org.springframework.ws.transport.WebServiceConnection;
import org.springframework.ws.transport.WebServiceMessageSender;

/// Sends signed messages to one neighbour, authenticated with the product's password there.
public final class SignedMessageSender implements WebServiceMessageSender {
  private final HttpClient client;
  private final URI neighbour;
  private final String authorization;
  private final SoapSigner soapSigner;
  private final X500Principal holder;

  /// @param neighbour the only address to which it sends
  /// @param authorization the product's `Authorization` header there
  /// @param holder the subject of the certificate that must have signed the answers
  public SignedMessageSender(
      HttpClient client,
      URI neighbour,
      String authorization,
      SoapSigner soapSigner,
      X500Principal holder) {
    this.client = client;
    this.neighbour = neighbour;
    this.authorization = authorization;
    this.soapSigner = soapSigner;
    this.holder = holder;
  }

  @Override
  public WebServiceConnection createConnection(URI address) {
    return new SignedConnection(client, address, authorization, soapSigner, holder);
  }

  /// Supports only the neighbour's address: a message cannot determine where it is sent.
  @Override
  public boolean supports(URI address, UriSource source) {
    return neighbour.equals(address);
  }
}
