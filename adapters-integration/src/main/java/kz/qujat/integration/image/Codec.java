package kz.qujat.integration.image;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// The decoders and encoders of the JDK, without files on disk and without leniency.
final class Codec {
  private static final float NEARLY_LOSSLESS = 0.95f;

  private Codec() {}

  @FunctionalInterface
  private interface Reading<T> {
    T from(ImageReader reader) throws IOException;
  }

  static BufferedImage image(String format, byte[] bytes) throws Unreadable {
    return read(format, bytes, reader -> reader.read(0));
  }

  /// The samples as they are stored, without any conversion of colours.
  static Raster samples(String format, byte[] bytes) throws Unreadable {
    return read(format, bytes, reader -> reader.readRaster(0, null));
  }

  private static <T> T read(String format, byte[] bytes, Reading<T> reading) throws Unreadable {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    List<String> warnings = new ArrayList<>();
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.addIIOReadWarningListener((_, warning) -> warnings.add(warning));
      reader.setInput(stream, true, true);
      T read = reading.from(reader);
      if (!warnings.isEmpty()) {
        // The decoder fills in with gray what is missing, and only warns.
        throw new Unreadable(warnings.getFirst());
      }
      return read;
    } catch (IOException | RuntimeException e) {
      // The decoders meet what they do not expect with exceptions of many kinds, unchecked ones
      // too.
      throw new Unreadable("cannot be decoded", e);
    } finally {
      reader.dispose();
    }
  }

  static byte[] encode(String format, Pixels pixels) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam manner = writer.getDefaultWriteParam();
      if (format.equals("jpeg")) {
        manner.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        manner.setCompressionQuality(NEARLY_LOSSLESS);
      }
      writer.setOutput(stream);
      writer.write(null, new IIOImage(pixels.image(), null, null), manner);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
