package kz.qujat.integration.shep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.domain.calendar.CivilDate;

/// Creates the ids and timestamps of messages.
final class MessageIds {
  private MessageIds() {}

  /// Returns the message id for `key`, the same one at every attempt.
  static UUID of(Neighbour neighbour, String key) {
    return UUID.nameUUIDFromBytes((neighbour.wireName() + "/" + key).getBytes(UTF_8));
  }

  /// Returns the current time as `xs:dateTime`, with its seconds even when they are zero.
  static String now() {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        Instant.now().truncatedTo(ChronoUnit.MILLIS).atZone(CivilDate.KAZAKHSTAN));
  }
}
