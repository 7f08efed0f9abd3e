package kz.qujat.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A response of the product.
public record Reply(HttpResponse<byte[]> response) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public int status() {
    return response.statusCode();
  }

  public JsonNode json() {
    return JSON.readTree(response.body());
  }

  /// Returns the text at a path such as `payment.status`.
  public String text(String path) {
    return at(path).asString();
  }

  public JsonNode at(String path) {
    return json().at("/" + path.replace('.', '/'));
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  public Reply is(int expected) {
    assertThat(status())
        .as(() -> response.request().method() + " " + response.uri() + " -> " + body())
        .isEqualTo(expected);
    return this;
  }

  public Reply refused(int expected, String code) {
    is(expected);
    assertThat(header("Content-Type")).startsWith("application/problem+json");
    assertThat(text("code")).as(this::body).isEqualTo(code);
    return this;
  }

  public String body() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}
