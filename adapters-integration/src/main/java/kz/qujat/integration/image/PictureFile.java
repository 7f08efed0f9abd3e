package kz.qujat.integration.image;

import java.awt.Dimension;
import kz.qujat.domain.image.ImageFile.Format;

/// A picture file that has not been decoded yet.
final class PictureFile {
  private final Format format;
  private final byte[] bytes;
  private final Dimension size;
  private final Orientation orientation;

  private PictureFile(Format format, byte[] bytes, Orientation orientation) throws Unreadable {
    this.format = format;
    this.bytes = bytes;
    this.size = Codec.size(format, bytes);
    this.orientation = orientation;
  }

  /// Returns the format according to the first bytes, whatever type is declared.
  static Format formatOf(byte[] bytes) {
    if (JpegFile.startsLike(bytes)) {
      return Format.JPEG;
    }
    return PngFile.startsLike(bytes) ? Format.PNG : Format.OTHER;
  }

  /// Opens a file.
  ///
  /// @throws Unreadable when it has neither format, or could not be decoded in bounded time
  static PictureFile open(byte[] bytes) throws Unreadable {
    return switch (formatOf(bytes)) {
      case JPEG -> {
        JpegFile.requireFewScans(bytes);
        yield new PictureFile(Format.JPEG, JpegFile.ended(bytes), JpegFile.orientation(bytes));
      }
      case PNG -> {
        PngFile.requireIntact(bytes);
        yield new PictureFile(Format.PNG, bytes, PngFile.orientation(bytes));
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

  /// Returns the pixels in the orientation for display, in sRGB.
  ///
  /// @throws Unreadable when a part of the picture is missing or damaged
  Pixels decode() throws Unreadable {
    Pixels stored = Pixels.of(Codec.image(format, bytes));
    Pixels seen = format == Format.PNG ? PngFile.inStandardColours(bytes, stored) : stored;
    return orientation.isUpright() ? seen : orientation.turn(seen);
  }

  String mediaType() {
    return format == Format.JPEG ? "image/jpeg" : "image/png";
  }

  /// Returns a new file of the same format that contains `pixels` and nothing else.
  byte[] encode(Pixels pixels) {
    return Codec.encode(format, pixels);
  }
}
