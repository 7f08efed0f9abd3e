package kz.qujat.domain.image;

import static kz.qujat.domain.image.Finding.Code.ASPECT_RATIO;
import static kz.qujat.domain.image.Finding.Code.BLURRED;
import static kz.qujat.domain.image.Finding.Code.DARK_BACKGROUND;
import static kz.qujat.domain.image.Finding.Code.LOW_CONTRAST;
import static kz.qujat.domain.image.Finding.Code.TOO_BRIGHT;
import static kz.qujat.domain.image.Finding.Code.TOO_DARK;
import static kz.qujat.domain.image.Finding.Code.TOO_FEW_PIXELS;
import static kz.qujat.domain.image.Finding.Code.TOO_MANY_PIXELS;
import static kz.qujat.domain.image.Finding.Code.UNEVEN_BACKGROUND;

import java.util.ArrayList;
import java.util.List;

/// The requirements for a photo: 35×45 mm, ratio 7:9, at least 413×531 px (300 dpi), plain light
/// background.
public final class PhotoRequirements {
  private static final int LEAST_WIDTH = 413;
  private static final int LEAST_HEIGHT = 531;
  private static final int GREATEST_WIDTH = 2480;
  private static final int GREATEST_HEIGHT = 3189;

  private PhotoRequirements() {}

  /// Returns the findings that reject the file; empty when the file is acceptable.
  public static List<Finding> limits(ImageFileProperties file) {
    List<Finding> findings = ImageFileRules.of(file);
    if (file.width() < LEAST_WIDTH || file.height() < LEAST_HEIGHT) {
      findings.add(Finding.error(TOO_FEW_PIXELS));
    }
    if (file.width() > GREATEST_WIDTH || file.height() > GREATEST_HEIGHT) {
      findings.add(Finding.error(TOO_MANY_PIXELS));
    }
    if (!isSevenToNine(file)) {
      findings.add(Finding.error(ASPECT_RATIO));
    }
    return List.copyOf(findings);
  }

  /// Within one percent, which is included; computed in whole pixels to avoid rounding.
  private static boolean isSevenToNine(ImageFileProperties file) {
    long wanted = 7L * file.height();
    return 100 * Math.abs(9L * file.width() - wanted) <= wanted;
  }

  /// Returns the warnings for the citizen, which the officer also sees.
  public static List<Finding> advice(PhotoMeasures measures) {
    List<Finding> findings = new ArrayList<>();
    advise(findings, measures.sharpness() < 60, BLURRED);
    advise(findings, measures.brightness() < 0.25, TOO_DARK);
    advise(findings, measures.brightness() > 0.90, TOO_BRIGHT);
    advise(findings, measures.contrast() < 0.08, LOW_CONTRAST);
    advise(findings, measures.backgroundBrightness() < 0.60, DARK_BACKGROUND);
    advise(findings, measures.backgroundSpread() > 0.10, UNEVEN_BACKGROUND);
    return List.copyOf(findings);
  }

  private static void advise(List<Finding> findings, boolean noticed, Finding.Code code) {
    if (noticed) {
      findings.add(Finding.warning(code));
    }
  }
}
