package kz.qujat.integration.image;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import kz.qujat.application.image.MeasuringBusy;
import kz.qujat.domain.image.ImageFileProperties.Format;

/// Decodes and encodes pictures in memory, without temporary files. Uses the JDK's ImageIO plug-ins
/// and, for JPEGs whose colours the JDK does not convert to RGB, that of TwelveMonkeys.
final class Codec {
  private static final float NEARLY_LOSSLESS = 0.95f;

  /// Warnings about missing pixels, which the decoder fills with gray. Its other warnings do not
  /// make the picture unusable.
  private static final Pattern MISSING_PIXELS =
      Pattern.compile(
          "premature end|bad huffman|instead of rst|truncated file", Pattern.CASE_INSENSITIVE);

  static {
    // Registered by name, because in an executable archive the registry may not find it by itself.
    IIORegistry.getDefaultInstance().registerServiceProvider(new JPEGImageReaderSpi());
  }

  private Codec() {}

  @FunctionalInterface
  private interface Reading<T> {
    T from(ImageReader reader) throws IOException;
  }

  /// Returns the size in the header; nothing else is read.
  static Dimension size(Format format, byte[] bytes) throws Unreadable {
    return read(format, bytes, reader -> new Dimension(reader.getWidth(0), reader.getHeight(0)));
  }

  /// Returns the picture in RGB or gray.
  ///
  /// @throws Unreadable when a part of it is missing or damaged
  /// @throws MeasuringBusy when `effort` ends first
  static BufferedImage image(Format format, byte[] bytes, Effort effort) throws Unreadable {
    return read(
        format,
        bytes,
        reader -> {
          effort.limit(reader);
          BufferedImage image = reader.read(0);
          effort.requireUnended();
          return image;
        });
  }

  private static <T> T read(Format format, byte[] bytes, Reading<T> reading) throws Unreadable {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
    List<String> warnings = new ArrayList<>();
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.addIIOReadWarningListener((_, warning) -> warnings.add(warning));
      reader.setInput(stream, true, true);
      T read = reading.from(reader);
      if (warnings.stream().anyMatch(MISSING_PIXELS.asPredicate())) {
        throw new Unreadable(warnings.getFirst());
      }
      return read;
    } catch (MeasuringBusy e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // On unexpected input the decoders throw exceptions of many kinds, including unchecked ones.
      throw new Unreadable("cannot be decoded", e);
    } finally {
      reader.dispose();
    }
  }

  /// Returns a new file that contains the picture and nothing else.
  static byte[] encode(Format format, RgbImage rgbImage) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format.name()).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      if (format == Format.JPEG) {
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(NEARLY_LOSSLESS);
      }
      writer.setOutput(stream);
      writer.write(null, new IIOImage(rgbImage.image(), null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
