package kz.qujat.integration.image;

import java.awt.Dimension;
import kz.qujat.domain.image.ImageFileProperties.Format;

/// A picture file that has not been decoded yet.
final class PictureFile {
  private final Format format;
  private final byte[] bytes;
  private final Dimension size;
  private final Orientation orientation;
  private final int scans;

  private PictureFile(Format format, byte[] bytes, Orientation orientation, int scans)
      throws Unreadable {
    this.format = format;
    this.bytes = bytes;
    this.size = Codec.size(format, bytes);
    this.orientation = orientation;
    this.scans = scans;
  }

  /// Returns the format according to the first bytes, whatever type is declared.
  static Format formatOf(byte[] bytes) {
    if (JpegFileCheck.startsLike(bytes)) {
      return Format.JPEG;
    }
    return PngChunks.startsLike(bytes) ? Format.PNG : Format.OTHER;
  }

  /// Opens a file.
  ///
  /// @throws Unreadable when it has neither format, or is damaged
  static PictureFile open(byte[] bytes) throws Unreadable {
    return switch (formatOf(bytes)) {
      case JPEG ->
          new PictureFile(
              Format.JPEG,
              JpegFileCheck.ended(bytes),
              JpegFileCheck.orientation(bytes),
              JpegFileCheck.scans(bytes));
      case PNG -> {
        PngChunks.requireIntact(bytes);
        yield new PictureFile(Format.PNG, bytes, PngChunks.orientation(bytes), 1);
      }
      case OTHER -> throw new Unreadable("neither JPEG nor PNG");
    };
  }

  /// Returns the width in the orientation for display.
  int width() {
    return orientation.liesOnItsSide() ? size.height : size.width;
  }

  int height() {
    return orientation.liesOnItsSide() ? size.width : size.height;
  }

  /// The work of decoding: every scan passes over all pixels.
  long decodedPixels() {
    return (long) size.width * size.height * scans;
  }

  /// Returns the pixels in the orientation for display, in sRGB.
  ///
  /// @throws Unreadable when a part of the picture is missing or damaged
  /// @throws MeasuringBusy when `effort` ends first
  RgbImage decode(Effort effort) throws Unreadable {
    RgbImage stored = RgbImage.of(Codec.image(format, bytes, effort));
    RgbImage seen = format == Format.PNG ? PngChunks.inStandardColours(bytes, stored) : stored;
    return orientation.isUpright() ? seen : orientation.turn(seen);
  }

  String mediaType() {
    return format == Format.JPEG ? "image/jpeg" : "image/png";
  }

  /// Returns a new file of the same format that contains `pixels` and nothing else.
  byte[] encode(RgbImage rgbImage) {
    return Codec.encode(format, rgbImage);
  }
}
