package kz.qujat.persistence.keyset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kz.qujat.application.history.InvalidCursor;
import kz.qujat.application.history.Page;
import kz.qujat.persistence.vault.HmacSha256;
import kz.qujat.persistence.vault.MasterKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes cursors and reads them back. A cursor contains a keyed digest over its position and the
/// list it belongs to, so a forged cursor, or one of another list, is rejected.
@Component
public final class Cursors {
  private static final int MARK_BYTES = 16;
  private static final int HEAD_BYTES = MARK_BYTES + 2 * Long.BYTES;

  private final HmacSha256 marks;

  Cursors(MasterKey master) {
    marks = master.digest("cursor");
  }

  /// The position of a row in a list: its value of the sort key, and its id.
  public record Place(String key, UUID id) {}

  /// The position that `cursor` names in `list`, or nothing when there is no cursor.
  ///
  /// @param list identifies the list: its name, filters and order
  /// @throws InvalidCursor when the cursor was not issued for this list
  public @Nullable Place read(String list, @Nullable String cursor) {
    return cursor == null ? null : place(list, cursor);
  }

  /// A page of at most `limit` items. When there is a next page, `rows` contains one more row, and
  /// the page has a cursor.
  public <R, T> Page<T> page(
      String list, List<R> rows, int limit, Function<R, T> item, Function<R, Place> place) {
    List<R> shown = rows.subList(0, Math.min(limit, rows.size()));
    return new Page<>(
        shown.stream().map(item).toList(),
        rows.size() > limit ? write(list, place.apply(shown.getLast())) : null);
  }

  String write(String list, Place place) {
    byte[] key = place.key().getBytes(UTF_8);
    byte[] cursor =
        ByteBuffer.allocate(HEAD_BYTES + key.length)
            .put(mark(list, place))
            .putLong(place.id().getMostSignificantBits())
            .putLong(place.id().getLeastSignificantBits())
            .put(key)
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
  }

  private Place place(String list, String cursor) {
    byte[] bytes = decoded(cursor);
    if (bytes.length < HEAD_BYTES) {
      throw new InvalidCursor();
    }
    ByteBuffer input = ByteBuffer.wrap(bytes);
    byte[] mark = new byte[MARK_BYTES];
    input.get(mark);
    UUID id = new UUID(input.getLong(), input.getLong());
    Place place = new Place(UTF_8.decode(input).toString(), id);
    if (!MessageDigest.isEqual(mark, mark(list, place))) {
      throw new InvalidCursor();
    }
    return place;
  }

  private byte[] mark(String list, Place place) {
    return Arrays.copyOf(
        marks.of(
            list.getBytes(UTF_8),
            place.id().toString().getBytes(UTF_8),
            place.key().getBytes(UTF_8)),
        MARK_BYTES);
  }

  private static byte[] decoded(String cursor) {
    try {
      return Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException _) {
      throw new InvalidCursor();
    }
  }
}
