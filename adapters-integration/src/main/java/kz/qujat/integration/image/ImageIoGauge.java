package kz.qujat.integration.image;

import static kz.qujat.domain.image.Finding.Code.FILE_TOO_LARGE;
import static kz.qujat.domain.image.Finding.Code.FILE_TYPE;
import static kz.qujat.domain.image.Finding.Code.UNREADABLE;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import kz.qujat.application.image.Gauge;
import kz.qujat.application.image.Gauge.Gauging;
import kz.qujat.application.image.Gauge.Gauging.Acceptable;
import kz.qujat.application.image.Gauge.Gauging.Unacceptable;
import kz.qujat.application.vault.Picture;
import kz.qujat.domain.image.Finding;
import kz.qujat.domain.image.Finding.Severity;
import kz.qujat.domain.image.ImageFile;
import kz.qujat.domain.image.ImageFile.Format;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.image.PhotoRequirements;
import kz.qujat.domain.image.SignatureRequirements;
import org.springframework.stereotype.Component;

/// Measures pictures with the decoders of the JDK.
@Component
final class ImageIoGauge implements Gauge {
  /// Decoded, the largest picture within the limits takes some hundred megabytes for a moment.
  private static final int MOST_AT_A_TIME = 2;

  private final Semaphore places = new Semaphore(MOST_AT_A_TIME);

  @Override
  public Gauging measure(ImageKind kind, Format declared, byte[] bytes) {
    Format actual = PictureFile.formatOf(bytes);
    List<Finding> outside = limits(kind, new ImageFile(declared, actual, bytes.length, 0, 0));
    outside = outside.stream().filter(ImageIoGauge::isSeenFromOutside).toList();
    if (actual == Format.OTHER || isTooLarge(outside)) {
      return new Unacceptable(outside);
    }
    try {
      PictureFile file = PictureFile.parse(bytes);
      boolean lies = file.orientation().liesOnItsSide();
      int width = lies ? file.height() : file.width();
      int height = lies ? file.width() : file.height();
      List<Finding> errors =
          limits(kind, new ImageFile(declared, actual, bytes.length, width, height));
      return errors.isEmpty() ? look(kind, file) : new Unacceptable(errors);
    } catch (Unreadable _) {
      List<Finding> errors = new ArrayList<>(outside);
      errors.add(new Finding(UNREADABLE, Severity.ERROR));
      return new Unacceptable(errors);
    }
  }

  private static boolean isSeenFromOutside(Finding finding) {
    return finding.code() == FILE_TYPE || finding.code() == FILE_TOO_LARGE;
  }

  private static boolean isTooLarge(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.code() == FILE_TOO_LARGE);
  }

  private Gauging look(ImageKind kind, PictureFile file) throws Unreadable {
    places.acquireUninterruptibly();
    try {
      Pixels stored = file.decode();
      Pixels upright = file.orientation().isUpright() ? stored : file.orientation().turn(stored);
      byte[] kept = file.orientation().isUpright() ? file.clean() : file.encode(upright);
      return new Acceptable(
          new Picture(file.mediaType(), kept),
          upright.width(),
          upright.height(),
          advice(kind, upright));
    } finally {
      places.release();
    }
  }

  private static List<Finding> limits(ImageKind kind, ImageFile file) {
    return switch (kind) {
      case PHOTO -> PhotoRequirements.limits(file);
      case SIGNATURE -> SignatureRequirements.limits(file);
    };
  }

  private static List<Finding> advice(ImageKind kind, Pixels pixels) {
    return switch (kind) {
      case PHOTO -> PhotoRequirements.advice(Measuring.ofPhoto(pixels));
      case SIGNATURE -> SignatureRequirements.advice(Measuring.ofSignature(pixels));
    };
  }
}
