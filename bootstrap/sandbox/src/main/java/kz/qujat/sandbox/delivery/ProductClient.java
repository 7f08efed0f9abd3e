package kz.qujat.sandbox.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalInt;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.neighbour.NeighbourPasswordProvider;
import kz.qujat.sandbox.neighbour.ShepMessageCodec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The product as its neighbours reach it, over the network.
@Component
public final class ProductClient {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final int FAULT = 500;
  private static final int REFUSED = 400;

  private final NeighbourPasswordProvider neighbourPasswordProvider;
  private final ShepMessageCodec shepMessageCodec;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(1))
          .build();
  private volatile @Nullable URI address;

  ProductClient(
      NeighbourPasswordProvider neighbourPasswordProvider, ShepMessageCodec shepMessageCodec) {
    this.neighbourPasswordProvider = neighbourPasswordProvider;
    this.shepMessageCodec = shepMessageCodec;
  }

  /// Sets the port of the loopback interface on which the product listens.
  public void listensOn(int port) {
    address = URI.create("http://127.0.0.1:" + port);
  }

  /// Returns the product's address, empty before it has started.
  public Optional<URI> address() {
    return Optional.ofNullable(address);
  }

  /// Signs a message as `sender` and delivers it.
  ///
  /// @return the status of the answer, empty when none came; a SOAP fault that blames the sender
  ///   counts as 400
  OptionalInt deliver(Neighbour sender, String path, String messageId, String body)
      throws InterruptedException {
    Optional<Answered> answer = send(sender, path, messageId, shepMessageCodec.close(body));
    return answer.isPresent() ? OptionalInt.of(answer.get().meaning()) : OptionalInt.empty();
  }

  /// Sends a message that is already signed, as `sender`.
  ///
  /// @return the answer, empty when none came
  public Optional<Answered> send(Neighbour sender, String path, String messageId, byte[] signed)
      throws InterruptedException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address().orElseThrow() + path))
              .timeout(PATIENCE)
              .header("Authorization", "Basic " + signIn(sender))
              .header("Message-Id", messageId)
              .header("Content-Type", "text/xml; charset=utf-8")
              .POST(HttpRequest.BodyPublishers.ofByteArray(signed))
              .build();
      return Optional.of(new Answered(client.send(request, BodyHandlers.ofByteArray())));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// The product's answer.
  public record Answered(HttpResponse<byte[]> response) {
    public int status() {
      return response.statusCode();
    }

    public String text() {
      return new String(response.body(), UTF_8);
    }

    int meaning() {
      return status() == FAULT && ShepMessageCodec.isRefusal(response.body()) ? REFUSED : status();
    }
  }

  private String signIn(Neighbour sender) {
    String pair = sender.wireName() + ":" + neighbourPasswordProvider.theirs(sender);
    return Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
  }
}
