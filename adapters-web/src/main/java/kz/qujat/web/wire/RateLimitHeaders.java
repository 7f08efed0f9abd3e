package kz.qujat.web.wire;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import kz.qujat.application.budget.CallBudgets.Spending;
import org.springframework.http.HttpHeaders;

/// The header fields about a budget (draft-ietf-httpapi-ratelimit-headers).
public final class RateLimitHeaders {
  private static final String LIMIT = "RateLimit";
  private static final String POLICY = "RateLimit-Policy";

  private RateLimitHeaders() {}

  /// The fields of every answer to a call that is charged.
  public static Map<String, String> of(Spending spending) {
    String name = '"' + spending.budget().wireName() + '"';
    return Map.of(
        POLICY,
        name + ";q=" + spending.limit() + ";w=" + seconds(spending.window()),
        LIMIT,
        name + ";r=" + spending.left() + ";t=" + seconds(spending.renewedIn()));
  }

  /// The fields of the answer to a call that was one too many.
  public static Map<String, String> ofExceeded(Spending spending) {
    Map<String, String> fields = new HashMap<>(of(spending));
    fields.put(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds(spending.renewedIn()))));
    return Map.copyOf(fields);
  }

  /// Whole seconds, rounded up.
  private static long seconds(Duration duration) {
    return duration.plusMillis(999).toSeconds();
  }
}
