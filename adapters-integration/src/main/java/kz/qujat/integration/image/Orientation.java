package kz.qujat.integration.image;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import org.jspecify.annotations.Nullable;

/// How the camera was held: one of EXIF's eight ways to rotate and mirror a picture.
record Orientation(int exif) {
  static final Orientation UPRIGHT = new Orientation(1);

  Orientation {
    if (exif < 1 || exif > 8) {
      throw new IllegalArgumentException("not an EXIF orientation: " + exif);
    }
  }

  /// Returns the orientation in the EXIF block that begins at `offset`; upright if it contains no
  /// usable one.
  static Orientation inExif(byte[] bytes, int offset) {
    try {
      Metadata metadata = new Metadata();
      new ExifReader().extract(new ByteArrayReader(bytes, offset), metadata);
      @Nullable ExifIFD0Directory directory =
          metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
      @Nullable Integer exif =
          directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
      return exif == null ? UPRIGHT : new Orientation(exif);
    } catch (RuntimeException _) {
      // Cameras and attackers write all kinds of broken EXIF. Only this number is needed from it.
      return UPRIGHT;
    }
  }

  boolean isUpright() {
    return exif == 1;
  }

  /// Whether width and height are swapped.
  boolean liesOnItsSide() {
    return exif >= 5;
  }

  /// Returns the stored pixels in the orientation for display.
  RgbImage turn(RgbImage stored) {
    int width = liesOnItsSide() ? stored.height() : stored.width();
    int height = liesOnItsSide() ? stored.width() : stored.height();
    int[] turned = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[y * width + x] = source(stored, x, y);
      }
    }
    return new RgbImage(width, height, turned);
  }

  private int source(RgbImage stored, int x, int y) {
    int right = stored.width() - 1;
    int bottom = stored.height() - 1;
    return switch (exif) {
      case 2 -> stored.at(right - x, y);
      case 3 -> stored.at(right - x, bottom - y);
      case 4 -> stored.at(x, bottom - y);
      case 5 -> stored.at(y, x);
      case 6 -> stored.at(y, bottom - x);
      case 7 -> stored.at(right - y, bottom - x);
      case 8 -> stored.at(right - y, x);
      default -> stored.at(x, y);
    };
  }
}
