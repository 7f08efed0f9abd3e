package kz.qujat.integration.image;

import static kz.qujat.domain.image.Finding.Code.FILE_TOO_LARGE;
import static kz.qujat.domain.image.Finding.Code.FILE_TYPE;
import static kz.qujat.domain.image.Finding.Code.TOO_COMPLEX;
import static kz.qujat.domain.image.Finding.Code.UNREADABLE;

import java.util.List;
import kz.qujat.application.image.ImageInspector;
import kz.qujat.application.image.ImageInspector.Gauging;
import kz.qujat.application.image.ImageInspector.Gauging.Acceptable;
import kz.qujat.application.image.ImageInspector.Gauging.Unacceptable;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.domain.image.Finding;
import kz.qujat.domain.image.Finding.Severity;
import kz.qujat.domain.image.ImageFileProperties;
import kz.qujat.domain.image.ImageFileProperties.Format;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.image.PhotoRequirements;
import kz.qujat.domain.image.SignatureRequirements;
import org.springframework.stereotype.Component;

/// Measures pictures, decoding them with ImageIO.
@Component
final class ImageIoInspector implements ImageInspector {
  /// The greatest number of scans times pixels. A photo of the greatest size that was saved for the
  /// web has ten scans.
  private static final long MOST_DECODED_PIXELS = 80_000_000;

  private final MeasuringQueue queue = new MeasuringQueue();

  @Override
  public Gauging inspect(Sender sender, ImageKind kind, Format declared, byte[] bytes) {
    Format actual = PictureFile.formatOf(bytes);
    List<Finding> early =
        limits(kind, actual, bytes, 0, 0).stream()
            .filter(ImageIoInspector::isKnownWithoutDecoding)
            .toList();
    if (!early.isEmpty()) {
      return new Unacceptable(early);
    }
    try {
      PictureFile file = PictureFile.open(bytes);
      List<Finding> errors = limits(kind, actual, bytes, file.width(), file.height());
      if (errors.isEmpty() && file.decodedPixels() > MOST_DECODED_PIXELS) {
        errors = List.of(new Finding(TOO_COMPLEX, Severity.ERROR));
      }
      return errors.isEmpty()
          ? queue.run(sender, file.decodedPixels(), effort -> measure(kind, file, effort))
          : new Unacceptable(errors);
    } catch (Unreadable _) {
      return new Unacceptable(List.of(new Finding(UNREADABLE, Severity.ERROR)));
    }
  }

  private static boolean isKnownWithoutDecoding(Finding finding) {
    return finding.code() == FILE_TYPE || finding.code() == FILE_TOO_LARGE;
  }

  private static Gauging measure(ImageKind kind, PictureFile file, Effort effort)
      throws Unreadable {
    RgbImage rgbImage = file.decode(effort);
    return new Acceptable(
        new ImageContent(file.mediaType(), file.encode(rgbImage)),
        rgbImage.width(),
        rgbImage.height(),
        advice(kind, rgbImage));
  }

  /// Checks the limits. The type is determined from the bytes, so a picture with a wrongly declared
  /// type is not refused for that.
  private static List<Finding> limits(
      ImageKind kind, Format actual, byte[] bytes, int width, int height) {
    var file = new ImageFileProperties(actual, actual, bytes.length, width, height);
    return switch (kind) {
      case PHOTO -> PhotoRequirements.limits(file);
      case SIGNATURE -> SignatureRequirements.limits(file);
    };
  }

  private static List<Finding> advice(ImageKind kind, RgbImage rgbImage) {
    return switch (kind) {
      case PHOTO -> PhotoRequirements.advice(ImageMeasurements.ofPhoto(rgbImage));
      case SIGNATURE -> SignatureRequirements.advice(ImageMeasurements.ofSignature(rgbImage));
    };
  }
}
