package kz.qujat.web.caller;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.qujat.application.command.StaleVersion;
import org.jspecify.annotations.Nullable;

/// The version that a caller requires by `If-Match`.
///
/// An ETag is the version, or the version, a dot, and a digest of everything that was shown; only
/// the version counts here. A weak tag, or one that this product did not issue, matches no version.
///
/// @param version null when any version is accepted
public record IfMatch(@Nullable Long version) {
  private static final long NONE = -1;
  private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(\\.[0-9a-f]+)?\"");

  /// The version that `header` requires of an object at version `current`.
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

  /// Passes when `current` is the required version.
  ///
  /// @throws StaleVersion when it is not
  public void require(long current) {
    if (version != null && version != current) {
      throw new StaleVersion(current);
    }
  }

  /// The ETag of a version.
  public static String tag(long version) {
    return '"' + Long.toString(version) + '"';
  }

  /// The ETag of a version together with the digest of what was shown.
  public static String tag(long version, String digest) {
    return '"' + Long.toString(version) + '.' + digest + '"';
  }
}
