package kz.qujat.integration.neighbour;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The short code by which a neighbour says why it refuses; whatever is no such code may be free
/// text, and free text stays outside.
public final class Code {
  private static final Pattern SHAPE = Pattern.compile("[A-Z0-9_]{1,40}");
  private static final String UNSAID = "REJECTED";

  private Code() {}

  /// The code in `text`, or `REJECTED` where there is none.
  public static String of(@Nullable String text) {
    return in(text).orElse(UNSAID);
  }

  /// The code in `text`, where it is one.
  public static Optional<String> in(@Nullable String text) {
    return Optional.ofNullable(text).filter(code -> SHAPE.matcher(code).matches());
  }
}
