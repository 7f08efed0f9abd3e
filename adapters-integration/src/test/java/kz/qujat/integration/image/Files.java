package kz.qujat.integration.image;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Picture files, encoded as common programs do.
final class Files {
  private Files() {}

  static byte[] jpeg(BufferedImage image) {
    return jpeg(image, false);
  }

  static byte[] jpeg(BufferedImage image, boolean progressive) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam manner = writer.getDefaultWriteParam();
      manner.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      manner.setCompressionQuality(0.85f);
      if (progressive) {
        manner.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      }
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), manner);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /// Returns a progressive file with its first scan repeated, so that it has this many scans.
  static byte[] withScans(byte[] progressive, int scans) {
    int first = indexOfScan(progressive, 0);
    int second = indexOfScan(progressive, first + 2);
    byte[] scan = Arrays.copyOfRange(progressive, first, second);
    int present = 0;
    for (int at = first; at >= 0; at = indexOfScan(progressive, at + 2)) {
      present++;
    }
    byte[][] more = new byte[scans - present][];
    Arrays.fill(more, scan);
    return FileSurgery.insert(progressive, first, more);
  }

  private static int indexOfScan(byte[] bytes, int from) {
    for (int at = from; at + 1 < bytes.length; at++) {
      if (bytes[at] == (byte) 0xFF && bytes[at + 1] == (byte) 0xDA) {
        return at;
      }
    }
    return -1;
  }

  static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// Returns the mean difference between the colours of a file and of a picture, over all channels.
  static double difference(byte[] file, BufferedImage picture) {
    BufferedImage read = decoded(file);
    long sum = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        Color one = new Color(read.getRGB(x, y));
        Color other = new Color(picture.getRGB(x, y));
        sum +=
            Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
      }
    }
    return sum / (3.0 * picture.getWidth() * picture.getHeight());
  }

  static BufferedImage decoded(byte[] bytes) {
    try {
      return ImageIO.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
