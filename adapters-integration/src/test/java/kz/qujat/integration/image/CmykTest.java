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
import kz.qujat.application.image.Gauge.Gauging.Acceptable;
import kz.qujat.domain.image.ImageFile.Format;
import kz.qujat.domain.image.ImageKind;
import org.junit.jupiter.api.Test;

class CmykTest {
  private static final byte[] ADOBE = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};

  @Test
  void aPhotoForPrintIsMeasuredAndKeptAsItIs() throws IOException {
    byte[] plain = jpeg(false);
    Acceptable asItIs =
        (Acceptable) new ImageIoGauge().measure(ImageKind.PHOTO, Format.JPEG, plain);
    assertThat(asItIs.findings()).isEmpty();
    assertThat(asItIs.picture().bytes()).isEqualTo(plain);
    byte[] adobe = insert(jpeg(true), 2, segment(0xEE, ADOBE));
    Acceptable inverted =
        (Acceptable) new ImageIoGauge().measure(ImageKind.PHOTO, Format.JPEG, adobe);
    assertThat(inverted.findings()).isEmpty();
    assertThat(inverted.picture().bytes()).isEqualTo(adobe);
  }

  private static byte[] jpeg(boolean inverted) throws IOException {
    BufferedImage portrait = Drawings.portrait(413, 531);
    WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 413, 531, 4, null);
    for (int y = 0; y < 531; y++) {
      for (int x = 0; x < 413; x++) {
        Color colour = new Color(portrait.getRGB(x, y));
        int[] light = {colour.getRed(), colour.getGreen(), colour.getBlue(), 255};
        int[] ink = {255 - light[0], 255 - light[1], 255 - light[2], 0};
        inks.setPixel(x, y, inverted ? light : ink);
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
