package kz.qujat.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Calls the product at `root` with this `token` and these extra headers.
public record Http(URI root, @Nullable String token, Map<String, String> headers) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public static Http at(URI root) {
    return new Http(root, null, Map.of());
  }

  public Http as(String newToken) {
    return new Http(root, newToken, headers);
  }

  public Http with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new Http(root, token, more);
  }

  public Reply get(String path) {
    return send("GET", path, BodyPublishers.noBody(), null);
  }

  public Reply delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody(), null);
  }

  public Reply post(String path) {
    return send("POST", path, BodyPublishers.noBody(), null);
  }

  public Reply post(String path, Object body) {
    return send("POST", path, json(body), "application/json");
  }

  public Reply put(String path, Object body) {
    return send("PUT", path, json(body), "application/json");
  }

  public Reply put(String path, String contentType, byte[] body) {
    return send("PUT", path, BodyPublishers.ofByteArray(body), contentType);
  }

  private static BodyPublisher json(Object body) {
    return BodyPublishers.ofString(
        body instanceof String text ? text : JSON.writeValueAsString(body));
  }

  public Reply send(String method, String path, BodyPublisher body, @Nullable String contentType) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(root.resolve(path))
            .timeout(Duration.ofSeconds(60))
            .method(method, body);
    if (contentType != null) {
      request.header("Content-Type", contentType);
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    headers.forEach(request::header);
    try {
      return new Reply(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Returns a list of JSON values as text.
  public static List<String> texts(Iterable<tools.jackson.databind.JsonNode> nodes) {
    List<String> texts = new ArrayList<>();
    nodes.forEach(node -> texts.add(node.asString()));
    return texts;
  }
}
