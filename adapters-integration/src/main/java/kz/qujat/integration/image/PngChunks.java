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

/// The parts of a PNG file (ISO/IEC 15948) that the JDK's decoder ignores: checksums, EXIF and the
/// colour profile.
final class PngChunks {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int CHUNK_OVERHEAD = 12;

  /// Profiles of screens and cameras take a few kilobytes. The limit protects against decompression
  /// bombs.
  private static final int MAX_PROFILE_BYTES = 1 << 20;

  private PngChunks() {}

  static boolean startsLike(byte[] bytes) {
    return bytes.length > SIGNATURE.length
        && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  /// Checks that no chunk is cut off and that the critical chunks have the right checksum.
  /// Ancillary chunks may be damaged.
  static void requireIntact(byte[] bytes) throws Unreadable {
    for (int at = SIGNATURE.length; isChunk(bytes, at); at = next(bytes, at)) {
      if (end(bytes, at) < 0) {
        throw new Unreadable("a chunk is cut off");
      }
      // An upper-case first letter marks a critical chunk: the picture cannot be understood without
      // it.
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
    return at >= 0 && at + CHUNK_OVERHEAD <= bytes.length;
  }

  /// Returns where the next chunk begins, -1 after the last one.
  private static int next(byte[] bytes, int at) {
    return name(bytes, at).equals("IEND") ? -1 : end(bytes, at);
  }

  /// Returns where the chunk at `at` ends, -1 when it is cut off.
  private static int end(byte[] bytes, int at) {
    int length = ByteBuffer.wrap(bytes).getInt(at);
    return length < 0 || length > bytes.length - at - CHUNK_OVERHEAD
        ? -1
        : at + length + CHUNK_OVERHEAD;
  }

  private static String name(byte[] bytes, int at) {
    return new String(bytes, at + 4, 4, ISO_8859_1);
  }

  /// Returns the content of the first chunk with this name in an intact file, null if there is
  /// none.
  private static byte @Nullable [] chunk(String name, byte[] bytes) {
    for (int at = SIGNATURE.length; isChunk(bytes, at); at = next(bytes, at)) {
      if (name(bytes, at).equals(name)) {
        return Arrays.copyOfRange(bytes, at + 8, end(bytes, at) - Integer.BYTES);
      }
    }
    return null;
  }

  /// Returns how the camera was held; upright if the file does not say.
  static Orientation orientation(byte[] bytes) {
    byte @Nullable [] exif = chunk("eXIf", bytes);
    return exif == null ? Orientation.UPRIGHT : Orientation.inExif(exif, 0);
  }

  /// Returns the pixels in sRGB, converted if the file contains a colour profile.
  static RgbImage inStandardColours(byte[] bytes, RgbImage rgbImage) {
    byte @Nullable [] chunk = chunk("iCCP", bytes);
    @Nullable ICC_Profile profile = chunk == null ? null : profile(chunk);
    return profile == null ? rgbImage : rgbImage.outOf(profile);
  }

  private static @Nullable ICC_Profile profile(byte[] chunk) {
    int name = new String(chunk, ISO_8859_1).indexOf('\0');
    int start = Math.min(name + 2, chunk.length);
    try (var content =
        new InflaterInputStream(new ByteArrayInputStream(chunk, start, chunk.length - start))) {
      ICC_Profile profile = ICC_Profile.getInstance(content.readNBytes(MAX_PROFILE_BYTES));
      return profile.getColorSpaceType() == ColorSpace.TYPE_RGB ? profile : null;
    } catch (IOException | IllegalArgumentException _) {
      // Every viewer ignores a profile that cannot be read.
      return null;
    }
  }
}
