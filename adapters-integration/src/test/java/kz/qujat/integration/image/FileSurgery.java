package kz.qujat.integration.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Inserts unexpected parts into picture files.
final class FileSurgery {
  private FileSurgery() {}

  /// Creates a JPEG segment.
  static byte[] segment(int marker, byte[] content) {
    return ByteBuffer.allocate(content.length + 4)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (content.length + 2))
        .put(content)
        .array();
  }

  static byte[] chunk(String name, byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(name.getBytes(ISO_8859_1));
    checksum.update(content);
    return ByteBuffer.allocate(content.length + 12)
        .putInt(content.length)
        .put(name.getBytes(ISO_8859_1))
        .put(content)
        .putInt((int) checksum.getValue())
        .array();
  }

  static byte[] insert(byte[] file, int at, byte[]... pieces) {
    int size = file.length;
    for (byte[] piece : pieces) {
      size += piece.length;
    }
    ByteBuffer result = ByteBuffer.allocate(size).put(file, 0, at);
    for (byte[] piece : pieces) {
      result.put(piece);
    }
    return result.put(file, at, file.length - at).array();
  }

  static byte[] join(byte[]... pieces) {
    return insert(new byte[0], 0, pieces);
  }

  /// Creates an EXIF block with an orientation and the location where the picture was taken.
  static byte[] exif(int orientation) {
    ByteBuffer tiff = ByteBuffer.allocate(128);
    tiff.put("MM".getBytes(ISO_8859_1)).putShort((short) 42).putInt(8);
    tiff.putShort((short) 2);
    entry(tiff, 0x0112, 3, orientation << 16);
    entry(tiff, 0x8825, 4, 38);
    tiff.putInt(0);
    tiff.putShort((short) 1);
    entry(tiff, 0x001D, 2, 56);
    tiff.putInt(0);
    tiff.put("GPS 43.238 N 76.945 E".getBytes(ISO_8859_1));
    return tiff.array();
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(tag == 0x001D ? 22 : 1).putInt(value);
  }

  static byte[] exifSegment(int orientation) {
    return segment(0xE1, join("Exif\0\0".getBytes(ISO_8859_1), exif(orientation)));
  }

  /// Creates a 1-bit gray PNG with these dimensions, whose rows are the given number of zero bytes.
  static byte[] png(int width, int height, long bytesOfRows) {
    byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 1).array();
    return join(
        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
        chunk("IHDR", header),
        chunk("IDAT", zeros(bytesOfRows)),
        chunk("IEND", new byte[0]));
  }

  private static byte[] zeros(long count) {
    Deflater deflater = new Deflater(9);
    byte[] block = new byte[1 << 16];
    byte[] compressed = new byte[1 << 21];
    int size = 0;
    long left = count;
    while (left > 0) {
      deflater.setInput(block, 0, (int) Math.min(left, block.length));
      left -= block.length;
      while (!deflater.needsInput()) {
        size += deflater.deflate(compressed, size, compressed.length - size);
      }
    }
    deflater.finish();
    while (!deflater.finished()) {
      size += deflater.deflate(compressed, size, compressed.length - size);
    }
    deflater.end();
    return Arrays.copyOf(compressed, size);
  }
}
