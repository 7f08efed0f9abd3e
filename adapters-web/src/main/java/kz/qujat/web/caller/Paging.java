package kz.qujat.web.caller;

import java.util.Optional;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.InvalidInput;
import org.jspecify.annotations.Nullable;

/// The requested page of a list.
///
/// @param cursor null for the first page
public record Paging(int limit, @Nullable String cursor) {
  private static final int USUAL = 50;
  private static final int MOST = 200;

  /// Reads the page from the query parameters.
  ///
  /// @throws InvalidInput when `limit` is not a number from 1 to 200
  public static Paging of(@Nullable String limit, @Nullable String cursor) {
    return new Paging(
        limit == null
            ? USUAL
            : parse(limit).orElseThrow(() -> InvalidInput.of("limit", FieldFaultCode.OUT_OF_RANGE)),
        cursor);
  }

  private static Optional<Integer> parse(String text) {
    return text.matches("\\d{1,3}")
        ? Optional.of(Integer.valueOf(text)).filter(limit -> limit >= 1 && limit <= MOST)
        : Optional.empty();
  }
}
