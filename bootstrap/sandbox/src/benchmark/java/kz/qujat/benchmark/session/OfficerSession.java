package kz.qujat.benchmark.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.qujat.story.Country;

/// An officer who has signed in with a browser. This side keeps the cookies only.
public final class OfficerSession {
  /// The list of applications that wait for a review.
  static final String QUEUE = "/dashboard";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern CSRF_TOKEN =
      Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final int MOST_REDIRECTS = 12;

  private final URI root;
  private final Map<String, String> cookies = new TreeMap<>();

  private OfficerSession(URI root) {
    this.root = root;
  }

  /// Signs in a new officer at the simulated identity provider, and ends on the queue.
  public static OfficerSession signIn(URI root) {
    OfficerSession session = new OfficerSession(root);
    String form = session.page(request(root.resolve(QUEUE)));
    Matcher token = CSRF_TOKEN.matcher(form);
    if (!token.find()) {
      throw new IllegalStateException("no form to sign in");
    }
    Map<String, String> fields =
        Map.of(
            "_csrf", token.group(1),
            "role", "OFFICER",
            "iin", Country.newIin(),
            "name", "Дана Сапарова",
            "region", "75");
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    var _ =
        session.page(
            request(root.resolve("/sandbox/people"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    session.reload();
    return session;
  }

  /// Loads the queue.
  ///
  /// @throws IllegalStateException when the officer is not signed in
  public void reload() {
    HttpResponse<String> page = send(request(root.resolve(QUEUE)));
    if (page.statusCode() != 200) {
      throw new IllegalStateException("the queue answers " + page.statusCode());
    }
  }

  String cookieHeader() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private static HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address);
  }

  /// Returns the page to which the redirects lead.
  private String page(HttpRequest.Builder first) {
    HttpResponse<String> answer = send(first);
    for (int redirects = 0; answer.statusCode() / 100 == 3; redirects++) {
      if (redirects == MOST_REDIRECTS) {
        throw new IllegalStateException("redirected too often");
      }
      String location = answer.headers().firstValue("Location").orElseThrow();
      answer = send(request(answer.uri().resolve(location)));
    }
    return answer.body();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    request.header("Accept", "text/html");
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookieHeader());
    }
    try {
      HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").stream()
          .flatMap(line -> HttpCookie.parse(line).stream())
          .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
