package kz.qujat.integration.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/// What the decoder of the JDK does not look at in a PNG file (ISO/IEC 15948): checksums, EXIF and
/// the colour profile.
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int AROUND_THE_CONTENT = 12;

  /// Profiles of screens and cameras take a few kilobytes; a compressed one may grow without end.
  private static final int MOST_BYTES_OF_A_PROFILE = 1 << 20;

  private PngFile() {}

  static boolean startsLike(byte[] bytes) {
    return bytes.length > SIGNATURE.length
        && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  /// Checks that the chunks which the picture is made of are whole; others may be damaged.
  static void requireIntact(byte[] bytes) throws Unreadable {
    for (int at = SIGNATURE.length; isChunk(bytes, at); at = next(bytes, at)) {
      if (end(bytes, at) < 0) {
        throw new Unreadable("a chunk breaks off");
      }
      // A capital letter says that the picture cannot be understood without the chunk.
      if (Character.isUpperCase(bytes[at + 4]) && !isIntact(bytes, at)) {
        throw new Unreadable("a damaged chunk");
      }
    }
  }

  private static boolean isIntact(byte[] bytes, int at) {
    CRC32 checksum = new CRC32();
    int end = end(bytes, at) - Integer.BYTES;
    checksum.update(bytes, at + 4, end - at - 4);
    return (int) checksum.getValue() == ByteBuffer.wrap(bytes).getInt(end);
  }

  private static boolean isChunk(byte[] bytes, int at) {
    return at >= 0 && at + AROUND_THE_CONTENT <= bytes.length;
  }

  /// Where the chunk after the one at `at` begins, after the last one nowhere.
  private static int next(byte[] bytes, int at) {
    return name(bytes, at).equals("IEND") ? -1 : end(bytes, at);
  }

  /// Where the chunk at `at` ends; negative where it breaks off.
  private static int end(byte[] bytes, int at) {
    int length = ByteBuffer.wrap(bytes).getInt(at);
    return length < 0 || length > bytes.length - at - AROUND_THE_CONTENT
        ? -1
        : at + length + AROUND_THE_CONTENT;
  }

  private static String name(byte[] bytes, int at) {
    return new String(bytes, at + 4, 4, ISO_8859_1);
  }

  /// The content of the first chunk of this name in an intact file.
  private static byte @Nullable [] chunk(String name, byte[] bytes) {
    for (int at = SIGNATURE.length; isChunk(bytes, at); at = next(bytes, at)) {
      if (name(bytes, at).equals(name)) {
        return Arrays.copyOfRange(bytes, at + 8, end(bytes, at) - Integer.BYTES);
      }
    }
    return null;
  }

  /// How the camera was held, if it says so.
  static Orientation orientation(byte[] bytes) {
    byte @Nullable [] exif = chunk("eXIf", bytes);
    return exif == null ? Orientation.UPRIGHT : Orientation.inExif(exif, 0);
  }

  /// The pixels in sRGB, where the file says that they are in other colours.
  static Pixels inStandardColours(byte[] bytes, Pixels pixels) {
    byte @Nullable [] chunk = chunk("iCCP", bytes);
    @Nullable ICC_Profile profile = chunk == null ? null : profile(chunk);
    return profile == null ? pixels : pixels.outOf(profile);
  }

  private static @Nullable ICC_Profile profile(byte[] chunk) {
    int name = new String(chunk, ISO_8859_1).indexOf('\0');
    int start = Math.min(name + 2, chunk.length);
    try (var content =
        new InflaterInputStream(new ByteArrayInputStream(chunk, start, chunk.length - start))) {
      ICC_Profile profile = ICC_Profile.getInstance(content.readNBytes(MOST_BYTES_OF_A_PROFILE));
      return profile.getColorSpaceType() == ColorSpace.TYPE_RGB ? profile : null;
    } catch (IOException | IllegalArgumentException _) {
      // A picture with a profile that cannot be read is shown without it everywhere.
      return null;
    }
  }
}
