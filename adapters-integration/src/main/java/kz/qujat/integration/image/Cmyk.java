package kz.qujat.integration.image;

import java.awt.image.Raster;

/// Pictures for print, which the JDK decodes but does not translate into colours of a screen.
final class Cmyk {
  /// There is no Adobe segment: the inks are as they are.
  static final int NOT_ADOBE = -1;

  private static final int YCCK = 2;

  private Cmyk() {}

  /// The colours on white paper; close enough to take measures.
  static Pixels toPixels(Raster inks, int adobeTransform) {
    int width = inks.getWidth();
    int[] rgb = new int[width * inks.getHeight()];
    int[] row = new int[width * inks.getNumBands()];
    for (int y = 0; y < inks.getHeight(); y++) {
      inks.getPixels(inks.getMinX(), inks.getMinY() + y, width, 1, row);
      for (int x = 0; x < width; x++) {
        rgb[y * width + x] = colour(row, 4 * x, adobeTransform);
      }
    }
    return new Pixels(width, inks.getHeight(), rgb);
  }

  private static int colour(int[] row, int at, int adobeTransform) {
    int key = row[at + 3];
    return switch (adobeTransform) {
      case NOT_ADOBE -> rgb(255 - row[at], 255 - row[at + 1], 255 - row[at + 2], 255 - key);
      case YCCK -> {
        double luma = row[at];
        double blue = row[at + 1] - 128;
        double red = row[at + 2] - 128;
        yield rgb(
            255 - clamp(luma + 1.402 * red),
            255 - clamp(luma - 0.344136 * blue - 0.714136 * red),
            255 - clamp(luma + 1.772 * blue),
            key);
      }
      // Adobe's programs write all four inverted.
      default -> rgb(row[at], row[at + 1], row[at + 2], key);
    };
  }

  private static int rgb(int red, int green, int blue, int light) {
    return (red * light / 255) << 16 | (green * light / 255) << 8 | (blue * light / 255);
  }

  private static int clamp(double value) {
    return (int) Math.max(0, Math.min(255, Math.round(value)));
  }
}
