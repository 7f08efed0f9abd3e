package kz.qujat.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// A user who signs in step by step, with a browser that follows no redirects by itself.
final class SignInWalk {
  private static final String SIGN_IN = "/oauth2/authorization/egov";

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final URI root;

  SignInWalk(URI root) {
    this.root = root;
  }

  /// The parameters of the redirect to the issuer, as they appear in the address.
  record Sent(String state, String nonce) {
    String withCode() {
      return "code=" + nonce + "&state=" + state;
    }

    String withError(String error) {
      return "error=" + error + "&state=" + state;
    }
  }

  /// Requests a page and is redirected to the issuer.
  Sent isSentAway() {
    assertThat(location(get("/portal"))).endsWith(SIGN_IN);
    MultiValueMap<String, String> query =
        UriComponentsBuilder.fromUriString(location(get(SIGN_IN))).build().getQueryParams();
    return new Sent(
        Objects.requireNonNull(query.getFirst("state")),
        Objects.requireNonNull(query.getFirst("nonce")));
  }

  /// Returns from the issuer and reports the address of the next redirect.
  String comesBack(Sent sent) {
    return URI.create(location(comeBack(sent.withCode()))).getPath();
  }

  /// Returns from the issuer and reads the response.
  String isTold(int status, String query) {
    HttpResponse<String> page = comeBack(query);
    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    return page.body();
  }

  String reads(String path) {
    return get(path).body();
  }

  private HttpResponse<String> comeBack(String query) {
    return get("/login/oauth2/code/egov?" + query);
  }

  private static String location(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response::body).isEqualTo(302);
    return response.headers().firstValue("Location").orElseThrow();
  }

  private HttpResponse<String> get(String address) {
    HttpRequest request =
        HttpRequest.newBuilder(root.resolve(address))
            .header("Accept", "text/html")
            .header("Accept-Language", "en")
            .build();
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
