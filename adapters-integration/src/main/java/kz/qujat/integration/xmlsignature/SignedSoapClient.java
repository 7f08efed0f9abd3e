package kz.qujat.integration.xmlsignature;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.security.auth.x500.X500Principal;
import org.w3c.dom.Element;

/// Exchanges signed messages with one neighbour, authenticated with the product's password there.
///
/// A message is built, signed and written once, whatever happens to it on the way. The signature of
/// an answer is verified before any code other than the XML parser processes it.
public final class SignedSoapClient {
  /// The timeout of an exchange, from connecting to the last byte of the answer.
  static final Duration PATIENCE = Duration.ofSeconds(3);

  /// Enough for the payment register of a day with twenty thousand payments, with a margin.
  private static final int LARGEST_ANSWER = 16 * 1024 * 1024;

  private static final int OK = 200;
  private static final int FAULT = 500;

  private final HttpClient client;
  private final URI neighbour;
  private final String authorization;
  private final SoapSigner soapSigner;
  private final X500Principal holder;

  /// @param neighbour the only address to which it sends
  /// @param authorization the product's `Authorization` header there
  /// @param holder the subject of the certificate that must have signed the answers
  public SignedSoapClient(
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

  /// Returns the message in a signed envelope, as it is sent.
  public byte[] sign(XmlElement message) {
    return soapSigner.sign(message);
  }

  /// Sends a signed envelope and waits for the answer.
  ///
  /// @return the content of the answer; a fault counts as one
  /// @throws IOException when no answer came
  /// @throws UnexpectedHttpStatus when the answer has a status other than 200 and 500, which is
  ///   that of a fault
  /// @throws UnreadableXml when the answer is not a SOAP message with one element
  /// @throws InvalidMessageSignature when the neighbour has not signed the answer
  public Element exchange(byte[] envelope) throws IOException {
    HttpResponse<byte[]> answer =
        exchange(
            HttpRequest.newBuilder(neighbour)
                .header("Authorization", authorization)
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("Accept", "text/xml")
                .header("SOAPAction", "\"\"")
                .POST(HttpRequest.BodyPublishers.ofByteArray(envelope))
                .build());
    if (answer.statusCode() != OK && answer.statusCode() != FAULT) {
      throw new UnexpectedHttpStatus(answer.statusCode());
    }
    VerifiedBody verifiedBody = soapSigner.check(Xml.parse(answer.body()));
    if (!holder.equals(verifiedBody.signer().getSubjectX500Principal())) {
      throw new InvalidMessageSignature("signed by another party");
    }
    return verifiedBody.payload();
  }

  private HttpResponse<byte[]> exchange(HttpRequest request) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> exchange =
        client.sendAsync(
            request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
    try {
      return exchange.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      throw new HttpTimeoutException("no answer in time");
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof IOException broken
          ? broken
          : new IOException(failed.getCause());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      exchange.cancel(true);
    }
  }
}
