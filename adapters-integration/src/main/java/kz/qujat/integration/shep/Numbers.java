package kz.qujat.integration.shep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.domain.calendar.CivilDate;

/// By what a message is known, and when it was sent.
final class Numbers {
  private Numbers() {}

  /// The number of the message that is known to us under `key`: the same one at every try.
  static UUID of(Neighbour neighbour, String key) {
    return UUID.nameUUIDFromBytes((neighbour.wireName() + "/" + key).getBytes(UTF_8));
  }

  /// The moment of now, as schemas write one: with its seconds, even when there are none.
  static String now() {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        Instant.now().truncatedTo(ChronoUnit.MILLIS).atZone(CivilDate.KAZAKHSTAN));
  }
}
