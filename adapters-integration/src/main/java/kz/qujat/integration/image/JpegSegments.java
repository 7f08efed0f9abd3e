package kz.qujat.integration.image;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The segments of a JPEG file (ITU-T T.81), one after the other. Only those that the picture is
/// decoded from are kept; EXIF, XMP, colour profiles, comments, thumbnails and whatever follows the
/// end are not.
final class JpegSegments {
  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP14 = 0xEE;

  /// A progressive file of a few bytes can ask for thousands of passes over millions of pixels.
  private static final int MOST_SCANS = 40;

  private static final int LENGTH_OF_JFIF_WITHOUT_THUMBNAIL = 16;
  private static final int LENGTH_OF_ADOBE = 14;
  private static final byte[] JFIF = {'J', 'F', 'I', 'F', 0};
  private static final byte[] ADOBE = {'A', 'd', 'o', 'b', 'e'};
  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

  private final byte[] bytes;
  private final ByteArrayOutputStream clean = new ByteArrayOutputStream();
  private @Nullable Orientation orientation;
  private JpegFile.@Nullable Frame frame;
  private boolean hasJfif;
  private int adobeTransform = Cmyk.NOT_ADOBE;
  private int scans;

  private JpegSegments(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Walks through `bytes`.
  ///
  /// @throws Unreadable when they are no JPEG with a beginning and an end
  static JpegFile walkThrough(byte[] bytes) throws Unreadable {
    JpegSegments segments = new JpegSegments(bytes);
    segments.walk();
    if (segments.frame == null || segments.scans == 0) {
      throw new Unreadable("nothing in it");
    }
    return new JpegFile(
        segments.frame,
        segments.orientation == null ? Orientation.UPRIGHT : segments.orientation,
        segments.adobeTransform,
        segments.clean.toByteArray());
  }

  private void walk() throws Unreadable {
    keepMarker(SOI);
    int at = 2;
    while (true) {
      at = skipFill(at);
      int marker = u8(at);
      if (marker == EOI) {
        keepMarker(EOI);
        return;
      }
      int end = endOfSegment(at + 1);
      segment(marker, at + 1, end);
      at = marker == SOS ? entropy(end) : end;
    }
  }

  /// The place of a marker's second byte: any number of 0xFF may stand before it.
  private int skipFill(int from) throws Unreadable {
    int at = from;
    while (at < bytes.length && u8(at) == 0xFF) {
      at++;
    }
    if (at == from || at >= bytes.length) {
      throw new Unreadable("no marker where one has to be");
    }
    return at;
  }

  private int endOfSegment(int start) throws Unreadable {
    if (start + 2 > bytes.length || u16(start) < 2 || start + u16(start) > bytes.length) {
      throw new Unreadable("a segment breaks off");
    }
    return start + u16(start);
  }

  private void segment(int marker, int start, int end) throws Unreadable {
    switch (marker) {
      case 0xC0, 0xC1, 0xC2 -> readFrame(start, end);
      case APP0 -> keepJfif(start, end);
      case APP1 -> readExif(start, end);
      case APP14 -> keepAdobe(start, end);
      case SOS -> countScan();
      default -> {}
    }
    if (isNeeded(marker)) {
      keep(marker, start, end);
    }
  }

  private static boolean isNeeded(int marker) throws Unreadable {
    return switch (marker) {
      case 0xC0, 0xC1, 0xC2, 0xC4, 0xDB, 0xDD, SOS -> true;
      case 0xC3, 0xC5, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCC, 0xCD, 0xCE, 0xCF, 0xDC, SOI ->
          throw new Unreadable("a kind of JPEG that nobody uses for photos");
      default -> false;
    };
  }

  private void readFrame(int start, int end) throws Unreadable {
    if (frame != null || end - start < 8) {
      throw new Unreadable("no frame, or two");
    }
    frame = new JpegFile.Frame(u16(start + 5), u16(start + 3), u8(start + 7));
    if (frame.width() == 0 || frame.height() == 0) {
      throw new Unreadable("no dimensions");
    }
  }

  private void keepJfif(int start, int end) {
    if (!hasJfif && hasName(JFIF, start, end) && end - start >= LENGTH_OF_JFIF_WITHOUT_THUMBNAIL) {
      hasJfif = true;
      keepMarker(APP0);
      clean.write(0);
      clean.write(LENGTH_OF_JFIF_WITHOUT_THUMBNAIL);
      clean.write(bytes, start + 2, LENGTH_OF_JFIF_WITHOUT_THUMBNAIL - 4);
      clean.write(0);
      clean.write(0);
    }
  }

  private void keepAdobe(int start, int end) {
    if (hasName(ADOBE, start, end) && end - start >= LENGTH_OF_ADOBE) {
      adobeTransform = u8(start + LENGTH_OF_ADOBE - 1);
      keepMarker(APP14);
      clean.write(0);
      clean.write(LENGTH_OF_ADOBE);
      clean.write(bytes, start + 2, LENGTH_OF_ADOBE - 2);
    }
  }

  private void readExif(int start, int end) {
    if (orientation == null && hasName(EXIF, start, end)) {
      byte[] block = Arrays.copyOfRange(bytes, start + 2, end);
      orientation = Orientation.inExif(block, EXIF.length);
    }
  }

  private void countScan() throws Unreadable {
    scans++;
    if (scans > MOST_SCANS) {
      throw new Unreadable("more scans than any camera makes");
    }
  }

  /// Keeps the coded pixels from `start` on; where they end, the next marker stands.
  private int entropy(int start) throws Unreadable {
    for (int at = start; at + 1 < bytes.length; at++) {
      int next = u8(at + 1);
      boolean belongsToThem = next == 0 || next == 0xFF || (next >= 0xD0 && next <= 0xD7);
      if (u8(at) == 0xFF && !belongsToThem) {
        clean.write(bytes, start, at - start);
        return at;
      }
    }
    throw new Unreadable("breaks off");
  }

  private boolean hasName(byte[] name, int start, int end) {
    return end - start - 2 >= name.length
        && Arrays.equals(bytes, start + 2, start + 2 + name.length, name, 0, name.length);
  }

  private void keep(int marker, int start, int end) {
    keepMarker(marker);
    clean.write(bytes, start, end - start);
  }

  private void keepMarker(int marker) {
    clean.write(0xFF);
    clean.write(marker);
  }

  private int u8(int at) {
    return bytes[at] & 0xFF;
  }

  private int u16(int at) {
    return u8(at) << 8 | u8(at + 1);
  }
}
