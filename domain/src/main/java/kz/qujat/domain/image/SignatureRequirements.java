package kz.qujat.domain.image;

import static kz.qujat.domain.image.Finding.Code.ASPECT_RATIO;
import static kz.qujat.domain.image.Finding.Code.INK_AT_THE_EDGE;
import static kz.qujat.domain.image.Finding.Code.PAPER_NOT_WHITE;
import static kz.qujat.domain.image.Finding.Code.TOO_FEW_PIXELS;
import static kz.qujat.domain.image.Finding.Code.TOO_LITTLE_INK;
import static kz.qujat.domain.image.Finding.Code.TOO_MANY_PIXELS;
import static kz.qujat.domain.image.Finding.Code.TOO_MUCH_INK;

import java.util.ArrayList;
import java.util.List;

/// The requirements for a signature: dark ink on white, ratio between 2:1 and 4:1.
public final class SignatureRequirements {
  private static final int LEAST_HEIGHT = 40;
  private static final int GREATEST_WIDTH = 4096;
  private static final double NARROWEST = 2.0;
  private static final double WIDEST = 4.0;
  private static final double LEAST_INK = 0.005;
  private static final double MOST_INK = 0.15;

  private SignatureRequirements() {}

  /// Returns the findings that reject the file; empty when the file is acceptable.
  public static List<Finding> limits(ImageFileProperties file) {
    List<Finding> findings = ImageFileRules.of(file);
    if (file.height() < LEAST_HEIGHT) {
      findings.add(Finding.error(TOO_FEW_PIXELS));
    }
    if (file.width() > GREATEST_WIDTH) {
      findings.add(Finding.error(TOO_MANY_PIXELS));
    }
    if (file.ratio() < NARROWEST || file.ratio() > WIDEST) {
      findings.add(Finding.error(ASPECT_RATIO));
    }
    return List.copyOf(findings);
  }

  /// Returns the warnings for the citizen, which the officer also sees.
  public static List<Finding> advice(SignatureMeasures measures) {
    List<Finding> findings = new ArrayList<>();
    if (measures.inkShare() < LEAST_INK) {
      findings.add(Finding.warning(TOO_LITTLE_INK));
    }
    if (measures.inkShare() > MOST_INK) {
      findings.add(Finding.warning(TOO_MUCH_INK));
    }
    if (measures.touchesEdge()) {
      findings.add(Finding.warning(INK_AT_THE_EDGE));
    }
    if (measures.paperBrightness() < 0.80) {
      findings.add(Finding.warning(PAPER_NOT_WHITE));
    }
    return List.copyOf(findings);
  }
}
