package kz.qujat.integration.image;

/// The brightness of a picture, point by point, 0–255.
final class Luminance {
  private final int width;
  private final int height;
  private final byte[] values;

  private Luminance(int width, int height, byte[] values) {
    this.width = width;
    this.height = height;
    this.values = values;
  }

  /// Returns the brightness of every pixel.
  static Luminance of(RgbImage rgbImage) {
    int width = rgbImage.width();
    int height = rgbImage.height();
    byte[] values = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        values[y * width + x] = (byte) of(rgbImage.at(x, y));
      }
    }
    return new Luminance(width, height, values);
  }

  /// Returns the brightness of a colour, by the weights of ITU-R BT.601.
  private static int of(int rgb) {
    return (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1000;
  }

  /// Returns one point for each square of `side` by `side` pixels: their mean brightness.
  static Luminance of(RgbImage rgbImage, int side) {
    int width = rgbImage.width() / side;
    int height = rgbImage.height() / side;
    byte[] values = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        values[y * width + x] = (byte) mean(rgbImage, x * side, y * side, side);
      }
    }
    return new Luminance(width, height, values);
  }

  private static int mean(RgbImage rgbImage, int left, int top, int side) {
    int sum = 0;
    for (int y = top; y < top + side; y++) {
      for (int x = left; x < left + side; x++) {
        sum += of(rgbImage.at(x, y));
      }
    }
    return sum / (side * side);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int at(int x, int y) {
    return values[y * width + x] & 0xFF;
  }

  /// A part of the picture; `right` and `bottom` are exclusive.
  record Area(int left, int top, int right, int bottom) {}

  /// Returns the part between these fractions of width and height.
  Area area(double left, double top, double right, double bottom) {
    return new Area(
        (int) (left * width), (int) (top * height), (int) (right * width), (int) (bottom * height));
  }
}
