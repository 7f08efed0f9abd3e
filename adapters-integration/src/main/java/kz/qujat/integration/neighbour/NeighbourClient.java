package kz.qujat.integration.neighbour;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.integration.neighbour.Reply.Received;
import kz.qujat.integration.neighbour.Reply.Refused;
import kz.qujat.integration.neighbour.Reply.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// HTTP client for one neighbour: posts a JSON message and returns the answer.
///
/// All requests to neighbours are idempotent. Therefore a connection that breaks quickly is retried
/// once, as happens with a kept-alive connection that the other side has closed. A slow neighbour
/// is not retried.
public final class NeighbourClient {
  /// The timeout of one attempt, from connecting to the last byte of the answer.
  static final Duration PATIENCE = Duration.ofSeconds(3);

  /// A retry that begins later could exceed the five seconds that a call may take in total.
  private static final Duration AT_ONCE = Duration.ofMillis(1500);

  /// Enough for a photo in base64, with a margin.
  private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Neighbour neighbour;
  private final URI address;
  private final String password;
  private final RestClient client;
  private final Circuit circuit;

  NeighbourClient(
      Neighbour neighbour, URI address, String password, RestClient client, Circuit circuit) {
    this.neighbour = neighbour;
    this.address = address;
    this.password = password;
    this.client = client;
    this.circuit = circuit;
  }

  /// Sends a message and waits for the answer.
  ///
  /// @param path relative to the neighbour's address; never contains personal data
  /// @param key identifies the message: the neighbour treats a second message with this key as a
  ///   repetition
  /// @throws NeighbourUnavailable when no answer came in time, or none that is reliable
  public Reply post(String path, String key, Object message) {
    byte[] body = JSON.writeValueAsBytes(message);
    return circuit.through(() -> ask(path, key, body));
  }

  private Reply ask(String path, String key, byte[] body) {
    long begun = System.nanoTime();
    try {
      return send(path, key, body);
    } catch (ResourceAccessException broken) {
      if (broken.getCause() instanceof HttpTimeoutException
          || System.nanoTime() - begun > AT_ONCE.toNanos()) {
        throw unavailable(broken);
      }
      return sendAgain(path, key, body);
    } catch (RestClientException failed) {
      throw unavailable(failed);
    }
  }

  private Reply sendAgain(String path, String key, byte[] body) {
    try {
      return send(path, key, body);
    } catch (RestClientException failed) {
      throw unavailable(failed);
    }
  }

  private NeighbourUnavailable unavailable(RestClientException failed) {
    @Nullable Throwable cause = failed.getCause();
    Throwable reason = cause == null ? failed : cause;
    return new NeighbourUnavailable(
        neighbour, "no answer (" + reason.getClass().getSimpleName() + ")", reason);
  }

  private Reply send(String path, String key, byte[] body) {
    return client
        .post()
        .uri(URI.create(address + path))
        .headers(
            headers -> headers.setBasicAuth(NeighbourPasswordProvider.PRODUCT, password, UTF_8))
        .header("Message-Id", key)
        .contentType(MediaType.APPLICATION_JSON)
        .accept(MediaType.APPLICATION_JSON)
        .body(body)
        .exchangeForRequiredValue((_, response) -> understand(response));
  }

  private Reply understand(ClientHttpResponse response) throws IOException {
    int status = response.getStatusCode().value();
    return switch (status) {
      case 200, 201, 202 -> new Received(neighbour, read(response), JSON);
      case 404 -> new Unknown();
      case 422 -> new Refused(codeIn(response));
      default -> throw new NeighbourUnavailable(neighbour, "answered " + status);
    };
  }

  private JsonNode read(ClientHttpResponse response) throws IOException {
    byte[] bytes = response.getBody().readNBytes(LARGEST_ANSWER + 1);
    if (bytes.length > LARGEST_ANSWER) {
      throw new NeighbourUnavailable(neighbour, "answer too large");
    }
    try {
      return JSON.readTree(bytes);
    } catch (JacksonException _) {
      throw new NeighbourUnavailable(neighbour, "unreadable answer");
    }
  }

  private String codeIn(ClientHttpResponse response) throws IOException {
    try {
      return RejectionCodeReader.of(read(response).path("code").asString(null));
    } catch (NeighbourUnavailable _) {
      return RejectionCodeReader.of(null);
    }
  }
}
