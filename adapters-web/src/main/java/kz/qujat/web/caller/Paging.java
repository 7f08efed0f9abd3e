package kz.qujat.web.caller;

import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.InvalidInput;
import kz.qujat.web.wire.QueryParameterReader;
import org.jspecify.annotations.Nullable;

/// The requested page of a list.
///
/// @param cursor null for the first page
public record Paging(int limit, @Nullable String cursor) {
  private static final int INVALID = 0;
  private static final int USUAL = 50;

  /// Reads the page from the query parameters. An invalid `limit` is reported when it is asked for,
  /// so that a handler can report the errors of other parameters with it.
  public static Paging of(@Nullable String limit, @Nullable String cursor) {
    return new Paging(
        limit == null ? USUAL : QueryParameterReader.limit(limit).orElse(INVALID), cursor);
  }

  /// The largest number of entries.
  ///
  /// @throws InvalidInput when it is not a number from 1 to 200
  @Override
  public int limit() {
    if (limit == INVALID) {
      throw InvalidInput.of(QueryParameterReader.LIMIT, FieldFaultCode.OUT_OF_RANGE);
    }
    return limit;
  }
}
