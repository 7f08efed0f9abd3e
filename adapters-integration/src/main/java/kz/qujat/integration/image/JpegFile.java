package kz.qujat.integration.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.lang.SequentialByteArrayReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// What has to be known of a JPEG file before it is decoded.
final class JpegFile {
  private static final byte MARKER = (byte) 0xFF;
  private static final byte SCAN = (byte) 0xDA;
  private static final byte END = (byte) 0xD9;
  private static final byte[] EXIF = "Exif\0\0".getBytes(ISO_8859_1);

  /// A progressive file of a few bytes can ask for thousands of passes over millions of pixels.
  private static final int MOST_SCANS = 40;

  private JpegFile() {}

  static boolean startsLike(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == MARKER && bytes[1] == (byte) 0xD8 && bytes[2] == MARKER;
  }

  /// Every scan begins with this marker, which does not occur in coded pixels. Where it occurs in
  /// something else it is counted as well; there is not much of that in a photo.
  static void requireFewScans(byte[] bytes) throws Unreadable {
    int scans = 0;
    for (int at = 1; at < bytes.length; at++) {
      if (bytes[at] == SCAN && bytes[at - 1] == MARKER) {
        scans++;
      }
    }
    if (scans > MOST_SCANS) {
      throw new Unreadable("more scans than any camera makes");
    }
  }

  /// The file with an end marker, whether it had one or not: with it, the decoder's warnings tell
  /// whether pixels are missing.
  static byte[] ended(byte[] bytes) {
    byte[] ended = Arrays.copyOf(bytes, bytes.length + 2);
    ended[bytes.length] = MARKER;
    ended[bytes.length + 1] = END;
    return ended;
  }

  /// How the camera was held, if it says so.
  static Orientation orientation(byte[] bytes) {
    try {
      var segments =
          JpegSegmentReader.readSegments(
              new SequentialByteArrayReader(bytes), List.of(JpegSegmentType.APP1));
      for (byte[] segment : segments.getSegments(JpegSegmentType.APP1)) {
        if (segment.length > EXIF.length
            && Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length)) {
          return Orientation.inExif(segment, EXIF.length);
        }
      }
    } catch (JpegProcessingException | IOException _) {
      // Whether the picture itself can be read is for the decoder to say.
    }
    return Orientation.UPRIGHT;
  }
}
