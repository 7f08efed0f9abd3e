package kz.qujat.web.caller;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.qujat.application.command.StaleVersion;
import org.jspecify.annotations.Nullable;

/// The version a caller insists on by `If-Match`.
///
/// A tag is the version, or the version with a digest of everything that was shown behind a dot;
/// only the version counts here. A tag this product did not give out, or a weak one, matches no
/// version at all.
///
/// @param version absent when any will do
public record IfMatch(@Nullable Long version) {
  private static final long NONE = -1;
  private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(\\.[0-9a-f]+)?\"");

  /// What `header` says to something at version `current`.
  public static IfMatch of(@Nullable String header, long current) {
    if (header == null || header.isBlank() || header.strip().equals("*")) {
      return new IfMatch(null);
    }
    boolean named = Arrays.stream(header.split(",")).anyMatch(tag -> names(current, tag.strip()));
    return new IfMatch(named ? current : NONE);
  }

  private static boolean names(long version, String tag) {
    Matcher matcher = TAG.matcher(tag);
    return matcher.matches() && Long.parseLong(matcher.group(1)) == version;
  }

  /// Passes when something is at the version insisted on.
  ///
  /// @throws StaleVersion when it is at another
  public void require(long current) {
    if (version != null && version != current) {
      throw new StaleVersion(current);
    }
  }

  /// The tag of a version.
  public static String tag(long version) {
    return '"' + Long.toString(version) + '"';
  }

  /// The tag of a version of which `digest` was shown.
  public static String tag(long version, String digest) {
    return '"' + Long.toString(version) + '.' + digest + '"';
  }
}
