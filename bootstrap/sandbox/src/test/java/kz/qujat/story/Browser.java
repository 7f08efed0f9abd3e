package kz.qujat.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser without scripts. It keeps cookies, also those for https only, and follows redirects
/// only when told to.
public final class Browser {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final URI root;
  private final Map<String, String> cookies = new TreeMap<>();
  private String lastPage = "";

  public Browser(URI root) {
    this.root = root;
  }

  /// The same browser, with its cookies of this moment, at another address of the product.
  public Browser at(URI address) {
    Browser other = new Browser(address);
    other.cookies.putAll(cookies);
    return other;
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  public Reply get(String address) {
    return send(address, Map.of(), null);
  }

  public Reply get(String address, Map<String, String> headers) {
    return send(address, headers, null);
  }

  /// Opens an address, and then those it is redirected to.
  public Reply opens(String address) {
    return follow(get(address));
  }

  public Reply follow(Reply reply) {
    Reply last = reply;
    for (int hop = 0; hop < 10 && last.status() / 100 == 3; hop++) {
      last = get(location(last).toString());
    }
    return last;
  }

  public static URI location(Reply reply) {
    assertThat(reply.status()).as(reply::body).isIn(302, 303);
    return reply.response().uri().resolve(reply.header("Location"));
  }

  /// Sends a form of `page`, with the page's token and these fields.
  public Reply sends(Reply page, String action, Map<String, String> fields) {
    return posts(action, token(page), fields);
  }

  public Reply posts(String action, String token, Map<String, String> fields) {
    Map<String, String> all = new TreeMap<>(fields);
    all.put("_csrf", token);
    String form =
        all.entrySet().stream()
            .map(field ->
                URLEncoder.encode(field.getKey(), UTF_8)
                    + "="
                    + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return send(action, Map.of("Content-Type", "application/x-www-form-urlencoded"), form);
  }

  /// The token against forged requests that the forms of a page carry.
  public static String token(Reply page) {
    Matcher token = CSRF.matcher(page.body());
    assertThat(token.find()).as(page::body).isTrue();
    return token.group(1);
  }

  private Reply send(String address, Map<String, String> headers, String form) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(root.resolve(address)).timeout(Duration.ofSeconds(60));
    Map<String, String> all = new TreeMap<>(headers);
    all.putIfAbsent("Accept", "text/html");
    all.putIfAbsent("Accept-Language", "en");
    all.forEach(request::header);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    if (!lastPage.isEmpty()) {
      request.header("Referer", lastPage);
    }
    if (form != null) {
      request.POST(BodyPublishers.ofString(form));
    }
    try {
      Reply reply = new Reply(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
      keepCookies(reply);
      if (form == null && reply.status() == 200) {
        lastPage = reply.response().uri().toString();
      }
      return reply;
    } catch (IOException e) {
      throw new UncheckedIOException(address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void keepCookies(Reply reply) {
    reply.response().headers().allValues("Set-Cookie").stream()
        .flatMap(line -> HttpCookie.parse(line).stream())
        .forEach(cookie -> {
          if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
          } else {
            cookies.put(cookie.getName(), cookie.getValue());
          }
        });
  }
}
