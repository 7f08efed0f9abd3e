package kz.qujat.web.caller;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The version a caller insists on by `If-Match`.
///
/// A tag this product did not give out, or a weak one, matches no version at all.
///
/// @param version absent when any will do
public record IfMatch(@Nullable Long version) {
  private static final long NONE = -1;

  /// What `header` says to an application at version `current`.
  public static IfMatch of(@Nullable String header, long current) {
    if (header == null || header.isBlank() || header.strip().equals("*")) {
      return new IfMatch(null);
    }
    boolean named =
        Arrays.stream(header.split(",")).map(String::strip).anyMatch(tag(current)::equals);
    return new IfMatch(named ? current : NONE);
  }

  /// The tag of a version.
  public static String tag(long version) {
    return '"' + Long.toString(version) + '"';
  }
}
