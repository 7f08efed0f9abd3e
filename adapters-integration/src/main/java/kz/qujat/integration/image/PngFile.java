package kz.qujat.integration.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A PNG file (ISO/IEC 15948) as a sequence of chunks. Only those that the picture is decoded from
/// are kept; texts, EXIF, colour profiles, further frames of an animation and whatever follows the
/// end are not.
final class PngFile implements PictureFile {
  private static final String FORMAT = "png";
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final Set<String> KEPT =
      Set.of("IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "pHYs", "IDAT", "IEND");
  private static final int AROUND_THE_CONTENT = 12;

  private final byte[] bytes;
  private final ByteArrayOutputStream clean = new ByteArrayOutputStream();
  private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
  private PngHeader header = PngHeader.NONE;
  private Orientation orientation = Orientation.UPRIGHT;

  private PngFile(byte[] bytes) {
    this.bytes = bytes;
  }

  static boolean startsLike(byte[] bytes) {
    return bytes.length > SIGNATURE.length
        && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  static PngFile parse(byte[] bytes) throws Unreadable {
    PngFile file = new PngFile(bytes);
    file.walk();
    return file;
  }

  private void walk() throws Unreadable {
    clean.writeBytes(SIGNATURE);
    int at = SIGNATURE.length;
    String name;
    do {
      int length = lengthOfChunk(at);
      name = new String(bytes, at + 4, 4, ISO_8859_1);
      requireChecksum(at + 4, length + 4);
      read(name, at + 8, length);
      if (KEPT.contains(name)) {
        clean.write(bytes, at, length + AROUND_THE_CONTENT);
      }
      at += length + AROUND_THE_CONTENT;
    } while (!name.equals("IEND"));
  }

  private int lengthOfChunk(int at) throws Unreadable {
    if (at + AROUND_THE_CONTENT > bytes.length) {
      throw new Unreadable("breaks off");
    }
    int length = PngHeader.int32(bytes, at);
    if (length < 0 || length > bytes.length - at - AROUND_THE_CONTENT) {
      throw new Unreadable("a chunk breaks off");
    }
    return length;
  }

  private void requireChecksum(int from, int length) throws Unreadable {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, from, length);
    if ((int) checksum.getValue() != PngHeader.int32(bytes, from + length)) {
      throw new Unreadable("a damaged chunk");
    }
  }

  private void read(String name, int from, int length) throws Unreadable {
    boolean first = header.equals(PngHeader.NONE);
    if (first != name.equals("IHDR")) {
      throw new Unreadable("not one header, at the beginning");
    }
    switch (name) {
      case "IHDR" -> header = PngHeader.read(bytes, from, length);
      case "IDAT" -> compressed.write(bytes, from, length);
      case "eXIf" -> readExif(from, length);
      default -> requireOptional(name);
    }
  }

  private void readExif(int from, int length) {
    // The standard allows one; more of them are worth no time.
    if (orientation.isUpright() && length < 0x10000) {
      orientation = Orientation.inExif(Arrays.copyOfRange(bytes, from, from + length), 0);
    }
  }

  /// A capital letter says that the picture cannot be understood without the chunk.
  private static void requireOptional(String name) throws Unreadable {
    if (Character.isUpperCase(name.charAt(0)) && !KEPT.contains(name)) {
      throw new Unreadable("a chunk that nobody knows");
    }
  }

  @Override
  public int width() {
    return header.width();
  }

  @Override
  public int height() {
    return header.height();
  }

  @Override
  public Orientation orientation() {
    return orientation;
  }

  @Override
  public String mediaType() {
    return "image/png";
  }

  @Override
  public byte[] clean() {
    return clean.toByteArray();
  }

  @Override
  public Pixels decode() throws Unreadable {
    requireAllRows();
    return Pixels.of(Codec.image(FORMAT, clean.toByteArray()));
  }

  /// Checks that the compressed rows are all there, no more and no less: the decoder would fill in.
  private void requireAllRows() throws Unreadable {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(compressed.toByteArray());
      byte[] buffer = new byte[1 << 16];
      long rows = header.bytesOfRows();
      int read;
      do {
        read = inflater.inflate(buffer);
        rows -= read;
      } while (read > 0 && rows >= 0);
      if (rows != 0 || !inflater.finished()) {
        throw new Unreadable("not the rows that the header promises");
      }
    } catch (DataFormatException e) {
      throw new Unreadable("damaged rows", e);
    } finally {
      inflater.end();
    }
  }

  @Override
  public byte[] encode(Pixels pixels) {
    return Codec.encode(FORMAT, pixels);
  }
}
