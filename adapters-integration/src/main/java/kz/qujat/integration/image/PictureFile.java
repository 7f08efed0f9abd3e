package kz.qujat.integration.image;

import kz.qujat.domain.image.ImageFile.Format;

/// A picture as a container, taken apart without decoding it.
sealed interface PictureFile permits JpegFile, PngFile {
  /// What the first bytes say, whatever anybody calls it.
  static Format formatOf(byte[] bytes) {
    if (JpegFile.startsLike(bytes)) {
      return Format.JPEG;
    }
    return PngFile.startsLike(bytes) ? Format.PNG : Format.OTHER;
  }

  /// Takes `bytes` apart.
  ///
  /// @throws Unreadable when they are of neither format, or damaged
  static PictureFile parse(byte[] bytes) throws Unreadable {
    return switch (formatOf(bytes)) {
      case JPEG -> JpegSegments.walkThrough(bytes);
      case PNG -> PngFile.parse(bytes);
      case OTHER -> throw new Unreadable("neither JPEG nor PNG");
    };
  }

  /// Width of the picture as it is stored, which may lie on its side.
  int width();

  int height();

  /// How the stored picture has to be turned.
  Orientation orientation();

  String mediaType();

  /// The picture's own bytes without anything that is not the picture: a file with nothing else in
  /// it comes back as it is.
  byte[] clean();

  /// The pixels as they are stored.
  ///
  /// @throws Unreadable when the picture breaks off or is damaged
  Pixels decode() throws Unreadable;

  /// A new file of the same format.
  byte[] encode(Pixels pixels);
}
