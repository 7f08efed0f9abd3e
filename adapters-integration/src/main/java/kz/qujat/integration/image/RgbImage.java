package kz.qujat.integration.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;

/// A decoded picture: its pixels row by row, as `0xRRGGBB`. Transparent pixels are blended with
/// white.
final class RgbImage {
  private final int width;
  private final int height;
  private final int[] rgb;

  RgbImage(int width, int height, int[] rgb) {
    this.width = width;
    this.height = height;
    this.rgb = rgb;
  }

  static RgbImage of(BufferedImage image) {
    return image.getColorModel() instanceof ComponentColorModel
            && image.getRaster().getNumBands() < 3
        ? ofGray(image.getRaster())
        : ofColour(image);
  }

  /// Copies gray values directly, because Java2D would treat them as linear and brighten them.
  private static RgbImage ofGray(Raster raster) {
    int width = raster.getWidth();
    int bands = raster.getNumBands();
    int excess = raster.getSampleModel().getSampleSize(0) - 8;
    int[] rgb = new int[width * raster.getHeight()];
    int[] row = new int[width * bands];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
      for (int x = 0; x < width; x++) {
        int gray = row[x * bands] >> excess;
        int opacity = bands == 1 ? 255 : row[x * bands + 1] >> excess;
        rgb[y * width + x] = (255 - (255 - gray) * opacity / 255) * 0x010101;
      }
    }
    return new RgbImage(width, raster.getHeight(), rgb);
  }

  private static RgbImage ofColour(BufferedImage image) {
    BufferedImage canvas =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = canvas.createGraphics();
    try {
      brush.setColor(Color.WHITE);
      brush.fillRect(0, 0, image.getWidth(), image.getHeight());
      brush.drawImage(image, 0, 0, null);
    } finally {
      brush.dispose();
    }
    return new RgbImage(
        image.getWidth(),
        image.getHeight(),
        ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData());
  }

  /// Returns the pixels converted to sRGB from the colour space of `profile`.
  RgbImage outOf(ICC_Profile profile) {
    BufferedImage seen = image();
    var standard = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    var conversion = new ColorConvertOp(new ICC_Profile[] {profile, standard}, null);
    conversion.filter(image().getRaster(), seen.getRaster());
    return of(seen);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int at(int x, int y) {
    return rgb[y * width + x];
  }

  /// Returns a copy, with one byte for each colour of a pixel: ImageIO copies such rows as they
  /// are, but converts packed pixels one by one.
  BufferedImage image() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    int next = 0;
    for (int pixel : rgb) {
      bytes[next++] = (byte) pixel;
      bytes[next++] = (byte) (pixel >> 8);
      bytes[next++] = (byte) (pixel >> 16);
    }
    return image;
  }
}
