package kz.qujat.limits;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Progressive photos of the greatest size, which take as many passes over all pixels as they have
/// scans.
final class CostlyPhotos {
  private CostlyPhotos() {}

  static byte[] of(int scans) {
    byte[] file = progressive();
    int first = indexOfScan(file, 0);
    int second = indexOfScan(file, first + 2);
    byte[] scan = Arrays.copyOfRange(file, first, second);
    int present = 0;
    for (int at = first; at >= 0; at = indexOfScan(file, at + 2)) {
      present++;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(file, 0, first);
    for (int i = present; i < scans; i++) {
      bytes.writeBytes(scan);
    }
    bytes.write(file, first, file.length - first);
    return bytes.toByteArray();
  }

  private static byte[] progressive() {
    var image = new BufferedImage(2480, 3189, BufferedImage.TYPE_INT_RGB);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static int indexOfScan(byte[] bytes, int from) {
    for (int at = from; at + 1 < bytes.length; at++) {
      if (bytes[at] == (byte) 0xFF && bytes[at + 1] == (byte) 0xDA) {
        return at;
      }
    }
    return -1;
  }
}
