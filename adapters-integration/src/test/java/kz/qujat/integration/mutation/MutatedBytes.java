package kz.qujat.integration.mutation;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/// Changes some bytes of a sample. The same seed changes the same bytes.
public final class MutatedBytes {
  private static final int MOST_CHANGES = 6;
  private static final int LONGEST_PIECE = 64;

  /// Bytes at which lengths and counters overflow.
  private static final byte[] LIMITS = {0, 1, 0x7F, (byte) 0x80, (byte) 0xFE, (byte) 0xFF};

  private MutatedBytes() {}

  public static byte[] of(byte[] sample, long seed) {
    // Neighbouring seeds of `Random` begin alike.
    var random = new Random(seed * 0x9E3779B97F4A7C15L);
    byte[] bytes = sample;
    for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
      bytes = changed(bytes.length == 0 ? new byte[1] : bytes, random);
    }
    return bytes;
  }

  private static byte[] changed(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    int piece = Math.min(1 + random.nextInt(LONGEST_PIECE), bytes.length - at);
    return switch (random.nextInt(8)) {
      case 0 -> Arrays.copyOf(bytes, at);
      case 1 -> joined(bytes, at, at + piece, new byte[0]);
      case 2 -> joined(bytes, at, at, Arrays.copyOfRange(bytes, at, at + piece));
      case 3 -> joined(bytes, at, at, random(random, piece));
      case 4 -> joined(bytes, at, at + piece, random(random, piece));
      case 5 -> with(bytes, at, (byte) (bytes[at] ^ (1 << random.nextInt(8))));
      case 6 -> with(bytes, at, (byte) random.nextInt());
      default -> with(bytes, at, LIMITS[random.nextInt(LIMITS.length)]);
    };
  }

  private static byte[] random(Random random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] with(byte[] bytes, int at, byte value) {
    byte[] copy = bytes.clone();
    copy[at] = value;
    return copy;
  }

  /// The bytes with those from `from` to `to` replaced.
  private static byte[] joined(byte[] bytes, int from, int to, byte[] between) {
    var joined = new ByteArrayOutputStream(bytes.length + between.length);
    joined.write(bytes, 0, from);
    joined.writeBytes(between);
    joined.write(bytes, to, bytes.length - to);
    return joined.toByteArray();
  }
}
