package kz.qujat.integration.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.lang.SequentialByteArrayReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// The checks of a JPEG file before it is decoded.
final class JpegFileCheck {
  private static final byte MARKER = (byte) 0xFF;
  private static final byte SCAN = (byte) 0xDA;
  private static final byte END = (byte) 0xD9;
  private static final byte[] EXIF = "Exif\0\0".getBytes(ISO_8859_1);

  private JpegFileCheck() {}

  static boolean startsLike(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == MARKER && bytes[1] == (byte) 0xD8 && bytes[2] == MARKER;
  }

  /// Returns the number of scans. Every scan begins with a marker that does not occur in coded
  /// pixels. Occurrences in other data are counted too, but a photo has few of them.
  static int scans(byte[] bytes) {
    int scans = 0;
    for (int at = 1; at < bytes.length; at++) {
      if (bytes[at] == SCAN && bytes[at - 1] == MARKER) {
        scans++;
      }
    }
    return scans;
  }

  /// Returns the file with an end marker appended, whether it had one or not, so that the decoder's
  /// warnings show whether pixels are missing.
  static byte[] ended(byte[] bytes) {
    byte[] ended = Arrays.copyOf(bytes, bytes.length + 2);
    ended[bytes.length] = MARKER;
    ended[bytes.length + 1] = END;
    return ended;
  }

  /// Returns how the camera was held; upright if the file does not say.
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
      // The decoder determines whether the picture itself can be read.
    }
    return Orientation.UPRIGHT;
  }
}
