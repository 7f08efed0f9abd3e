package kz.qujat.integration.neighbour;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The short code with which a neighbour gives the reason for a refusal. Any other text is
/// discarded, because free text could contain personal data.
public final class RejectionCodeReader {
  private static final Pattern SHAPE = Pattern.compile("[A-Z0-9_]{1,40}");
  private static final String UNSAID = "REJECTED";

  private RejectionCodeReader() {}

  /// Returns the code in `text`, or `REJECTED` if it is not a code.
  public static String of(@Nullable String text) {
    return in(text).orElse(UNSAID);
  }

  /// Returns the code in `text`, empty if it is not a code.
  public static Optional<String> in(@Nullable String text) {
    return Optional.ofNullable(text).filter(code -> SHAPE.matcher(code).matches());
  }
}
