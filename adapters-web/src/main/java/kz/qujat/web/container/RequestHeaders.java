package kz.qujat.web.container;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.util.ForwardedHeaderUtils;

/// Checks the headers of a request before anything reads them.
final class RequestHeaders {
  private static final Pattern VISIBLE_ASCII = Pattern.compile("[\\t -~]*");
  private static final Pattern BROKEN_ENCODING = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final String PREFIX = "X-Forwarded-Prefix";
  private static final List<String> FORWARDED =
      List.of("Forwarded", "X-Forwarded-Host", "X-Forwarded-Port", "X-Forwarded-For", PREFIX);

  private static final URI ANYWHERE = URI.create("http://localhost/");

  private RequestHeaders() {}

  /// Whether every header can be read in the same way by everybody: visible ASCII, blanks and tabs.
  /// The bytes of any other character have no agreed charset.
  static boolean areReadable(Request request) {
    return Collections.list(request.getHeaderNames()).stream()
            .allMatch(name ->
                Collections.list(request.getHeaders(name)).stream()
                    .allMatch(value -> VISIBLE_ASCII.matcher(value).matches()))
        && (FORWARDED.stream().allMatch(name -> request.getHeader(name) == null)
            || canBeForwarded(request))
        && hasLocales(request);
  }

  /// The filter that applies these headers answers with an empty body, or fails.
  private static boolean canBeForwarded(Request request) {
    var headers = new ServletServerHttpRequest(request).getHeaders();
    try {
      ForwardedHeaderUtils.adaptFromForwardedHeaders(ANYWHERE, headers).build();
      ForwardedHeaderUtils.parseForwardedFor(ANYWHERE, headers, null);
    } catch (IllegalArgumentException _) {
      return false;
    }
    return Collections.list(request.getHeaders(PREFIX)).stream()
        .noneMatch(prefix -> BROKEN_ENCODING.matcher(prefix).find());
  }

  /// The container refuses a list of languages that is too long, and only when it is first asked.
  private static boolean hasLocales(Request request) {
    try {
      return request.getLocale() != null;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
