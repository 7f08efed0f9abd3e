package kz.qujat.integration.image;

import static kz.qujat.integration.image.FileSurgery.insert;
import static kz.qujat.integration.image.FileSurgery.segment;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import kz.qujat.application.image.ImageInspector.Gauging.Acceptable;
import kz.qujat.domain.image.ImageFileProperties.Format;
import kz.qujat.domain.image.ImageKind;
import org.junit.jupiter.api.Test;

class CmykTest {
  private static final BufferedImage PORTRAIT = Drawings.portrait(413, 531);
  private static final byte[] ADOBE = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};

  @Test
  void aCmykPhotoIsMeasuredAndStoredInRgb() throws IOException {
    byte[] file = insert(jpeg(), 2, segment(0xEE, ADOBE));
    Acceptable gauging =
        (Acceptable)
            new ImageIoInspector().inspect(Senders.someone(), ImageKind.PHOTO, Format.JPEG, file);
    assertThat(gauging.findings()).isEmpty();
    assertThat(Files.difference(gauging.picture().bytes(), PORTRAIT)).isLessThan(3);
  }

  /// Creates a CMYK JPEG with inverted ink values, as Adobe's programs write them.
  private static byte[] jpeg() throws IOException {
    WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 413, 531, 4, null);
    for (int y = 0; y < 531; y++) {
      for (int x = 0; x < 413; x++) {
        Color colour = new Color(PORTRAIT.getRGB(x, y));
        int[] light = {colour.getRed(), colour.getGreen(), colour.getBlue(), 255};
        inks.setPixel(x, y, light);
      }
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(stream);
      writer.write(new IIOImage(inks, null, null));
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
