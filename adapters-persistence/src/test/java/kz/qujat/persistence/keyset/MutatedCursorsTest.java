package kz.qujat.persistence.keyset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import kz.qujat.application.history.InvalidCursor;
import kz.qujat.persistence.keyset.Cursors.Place;
import kz.qujat.persistence.vault.TestKey;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/// Cursors with changed bytes, and any text at all, are refused as unknown cursors.
class MutatedCursorsTest {
  private static final Place PLACE = new Place("2025-06-02", new UUID(1, 2));
  private static final int TRIES = 5000;

  private final Cursors cursors = new Cursors(TestKey.master());

  @Property(tries = TRIES, seed = "20260302", edgeCases = EdgeCasesMode.MIXIN)
  void anyTextIsRefused(@ForAll String text) {
    assertThat(read(text)).isNull();
  }

  @Property(tries = TRIES, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  void aChangedCursorIsRefused(@ForAll long seed) {
    var random = new Random(seed * 0x9E3779B97F4A7C15L);
    byte[] bytes = Base64.getUrlDecoder().decode(cursors.write("queue", PLACE));
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
    }
    String changed = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    assertThat(read(changed)).isIn(null, PLACE);
    assertThat(read(changed.substring(random.nextInt(changed.length())))).isIn(null, PLACE);
    assertThat(read(new String(bytes, ISO_8859_1))).isNull();
  }

  private @Nullable Place read(String cursor) {
    try {
      return cursors.read("queue", cursor);
    } catch (InvalidCursor _) {
      return null;
    }
  }
}
