package kz.qujat.integration.image;

import java.awt.Dimension;
import kz.qujat.domain.image.ImageFile.Format;

/// A picture as a file, nothing of which has been decoded yet.
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

  /// What the first bytes say, whatever anybody calls it.
  static Format formatOf(byte[] bytes) {
    if (JpegFile.startsLike(bytes)) {
      return Format.JPEG;
    }
    return PngFile.startsLike(bytes) ? Format.PNG : Format.OTHER;
  }

  /// Opens `bytes`.
  ///
  /// @throws Unreadable when they are of neither format, or nothing to decode in bounded time
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

  /// Width of the picture as it is to be looked at.
  int width() {
    return orientation.liesOnItsSide() ? size.height : size.width;
  }

  int height() {
    return orientation.liesOnItsSide() ? size.width : size.height;
  }

  /// The pixels as they are to be looked at, in sRGB.
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

  /// A new file of the same format with `pixels` and nothing else in it.
  byte[] encode(Pixels pixels) {
    return Codec.encode(format, pixels);
  }
}
