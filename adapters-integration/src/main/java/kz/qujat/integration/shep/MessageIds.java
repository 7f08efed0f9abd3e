package kz.qujat.integration.shep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.domain.calendar.CivilDate;

/// Creates the ids and timestamps of messages.
final class MessageIds {
  private MessageIds() {}

  /// Returns the message id for `key`, the same one at every attempt: a UUID of version 8 (RFC
  /// 9562) from a SHA-256 digest.
  static UUID of(Neighbour neighbour, String key) {
    byte[] digest = sha256((neighbour.wireName() + "/" + key).getBytes(UTF_8));
    digest[6] = (byte) ((digest[6] & 0x0f) | 0x80);
    digest[8] = (byte) ((digest[8] & 0x3f) | 0x80);
    ByteBuffer bits = ByteBuffer.wrap(digest);
    return new UUID(bits.getLong(), bits.getLong());
  }

  private static byte[] sha256(byte[] text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Returns the current time as `xs:dateTime`, with its seconds even when they are zero.
  static String now() {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        Instant.now().truncatedTo(ChronoUnit.MILLIS).atZone(CivilDate.KAZAKHSTAN));
  }
}
