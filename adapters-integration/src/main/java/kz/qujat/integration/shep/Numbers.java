package kz.qujat.integration.shep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;

/// By what a message is known, and when it was sent.
final class Numbers {
  private Numbers() {}

  /// The number of the message that is known to us under `key`: the same one at every try.
  static UUID of(Neighbour neighbour, String key) {
    return UUID.nameUUIDFromBytes((neighbour.wireName() + "/" + key).getBytes(UTF_8));
  }

  static OffsetDateTime now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.ofHours(5));
  }
}
