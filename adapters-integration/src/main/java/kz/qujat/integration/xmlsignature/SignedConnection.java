package kz.qujat.integration.xmlsignature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import org.jspecify.annotations.Nullable;
import org.springframework.ws.WebServiceMessage;
import org.springframework.ws.WebServiceMessageFactory;
import org.springframework.ws.transport.WebServiceConnection;
import org.w3c.dom.Document;

/// One HTTP exchange: the request is signed, and the signature of the answer is verified before any
/// code other than the XML parser processes it.
final class SignedConnection implements WebServiceConnection {
  /// The timeout of an exchange, from connecting to the last byte of the answer.
  static final Duration PATIENCE = Duration.ofSeconds(3);

  /// Enough for the payment register of a day with twenty thousand payments, with a margin.
  private static final int LARGEST_ANSWER = 16 * 1024 * 1024;

  private static final int OK = 200;
  private static final int FAULT = 500;

  private final HttpClient client;
  private final URI address;
  private final String authorization;
  private final SoapSigner soapSigner;
  private final X500Principal holder;
  private @Nullable HttpResponse<byte[]> answer;

  /// Creates a connection.
  ///
  /// @param holder the subject of the certificate that must have signed the answer
  SignedConnection(
      HttpClient client,
      URI address,
      String authorization,
      SoapSigner soapSigner,
      X500Principal holder) {
    this.client = client;
    this.address = address;
    this.authorization = authorization;
    this.soapSigner = soapSigner;
    this.holder = holder;
  }

  @Override
  public void send(WebServiceMessage message) throws IOException {
    var plain = new ByteArrayOutputStream();
    message.writeTo(plain);
    Document envelope = Xml.parse(plain.toByteArray());
    soapSigner.close(envelope);
    answer =
        exchange(
            HttpRequest.newBuilder(address)
                .header("Authorization", authorization)
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("Accept", "text/xml")
                .header("SOAPAction", "\"\"")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Xml.bytes(envelope)))
                .build());
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

  @Override
  public @Nullable WebServiceMessage receive(WebServiceMessageFactory factory) throws IOException {
    if (answer == null) {
      return null;
    }
    VerifiedBody verifiedBody = soapSigner.check(Xml.parse(answer.body()));
    if (!holder.equals(verifiedBody.signer().getSubjectX500Principal())) {
      throw new InvalidMessageSignature("signed by another party");
    }
    return factory.createWebServiceMessage(new ByteArrayInputStream(verifiedBody.alone()));
  }

  @Override
  public URI getUri() {
    return address;
  }

  /// A fault counts as an answer. It has the status 500.
  @Override
  public boolean hasError() {
    return answer != null && answer.statusCode() != OK && answer.statusCode() != FAULT;
  }

  @Override
  public @Nullable String getErrorMessage() {
    return answer == null ? null : "answered " + answer.statusCode();
  }

  @Override
  public void close() {}
}
