package kz.qujat.integration.shep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Base64;
import javax.security.auth.x500.X500Principal;
import kz.qujat.integration.neighbour.Credentials;
import kz.qujat.integration.xmlsignature.SoapSigner;
import org.springframework.ws.transport.WebServiceConnection;
import org.springframework.ws.transport.WebServiceMessageSender;

/// Sends signed messages to one neighbour, authenticated with the product's password there.
final class SignedMessageSender implements WebServiceMessageSender {
  private final HttpClient client;
  private final URI neighbour;
  private final String authorization;
  private final SoapSigner soapSigner;
  private final X500Principal holder;

  SignedMessageSender(
      HttpClient client,
      URI neighbour,
      String password,
      SoapSigner soapSigner,
      X500Principal holder) {
    this.client = client;
    this.neighbour = neighbour;
    this.authorization =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((Credentials.PRODUCT + ":" + password).getBytes(UTF_8));
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
