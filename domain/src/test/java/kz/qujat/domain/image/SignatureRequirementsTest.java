package kz.qujat.domain.image;

import static kz.qujat.domain.image.Finding.Code.ASPECT_RATIO;
import static kz.qujat.domain.image.Finding.Code.FILE_TOO_LARGE;
import static kz.qujat.domain.image.Finding.Code.FILE_TYPE;
import static kz.qujat.domain.image.Finding.Code.INK_AT_THE_EDGE;
import static kz.qujat.domain.image.Finding.Code.PAPER_NOT_WHITE;
import static kz.qujat.domain.image.Finding.Code.TOO_FEW_PIXELS;
import static kz.qujat.domain.image.Finding.Code.TOO_LITTLE_INK;
import static kz.qujat.domain.image.Finding.Code.TOO_MANY_PIXELS;
import static kz.qujat.domain.image.Finding.Code.TOO_MUCH_INK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qujat.domain.image.Finding.Severity;
import kz.qujat.domain.image.ImageFileProperties.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureRequirementsTest {
  @Test
  void aGoodSignatureRaisesNothing() {
    assertThat(SignatureRequirements.limits(signature(600, 200))).isEmpty();
    assertThat(advice(0.05, false, 0.95)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"400, 200", "800, 200"})
  void aSignatureIsTwoToFourTimesAsWideAsHigh(int width, int height) {
    assertThat(SignatureRequirements.limits(signature(width, height))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"399, 200", "801, 200", "200, 400"})
  void otherProportionsAreKeptOut(int width, int height) {
    assertThat(SignatureRequirements.limits(signature(width, height)))
        .containsExactly(error(ASPECT_RATIO));
  }

  @Test
  void aSignatureIsAtLeastFortyPixelsHigh() {
    assertThat(SignatureRequirements.limits(signature(120, 40))).isEmpty();
    assertThat(SignatureRequirements.limits(signature(117, 39)))
        .containsExactly(error(TOO_FEW_PIXELS));
  }

  @Test
  void aSignatureIsAtMost4096PixelsWide() {
    assertThat(SignatureRequirements.limits(signature(4096, 1200))).isEmpty();
    assertThat(SignatureRequirements.limits(signature(4097, 1200)))
        .containsExactly(error(TOO_MANY_PIXELS));
  }

  @Test
  void theLimitsOfTheFileAreThoseOfThePhoto() {
    var file = new ImageFileProperties(Format.PNG, Format.JPEG, 2 * 1024 * 1024 + 1, 600, 200);

    assertThat(SignatureRequirements.limits(file))
        .containsExactly(error(FILE_TYPE), error(FILE_TOO_LARGE));
  }

  @Test
  void hardlyAnyInkIsAdvisedAgainst() {
    assertThat(advice(0.005, false, 0.95)).isEmpty();
    assertThat(advice(0.0049, false, 0.95)).containsExactly(warning(TOO_LITTLE_INK));
  }

  @Test
  void tooMuchInkIsAdvisedAgainst() {
    assertThat(advice(0.15, false, 0.95)).isEmpty();
    assertThat(advice(0.151, false, 0.95)).containsExactly(warning(TOO_MUCH_INK));
  }

  @Test
  void inkAtTheEdgeIsAdvisedAgainst() {
    assertThat(advice(0.05, true, 0.95)).containsExactly(warning(INK_AT_THE_EDGE));
  }

  @Test
  void greyPaperIsAdvisedAgainst() {
    assertThat(advice(0.05, false, 0.80)).isEmpty();
    assertThat(advice(0.05, false, 0.79)).containsExactly(warning(PAPER_NOT_WHITE));
  }

  private static List<Finding> advice(double ink, boolean atTheEdge, double paper) {
    return SignatureRequirements.advice(new SignatureMeasures(ink, atTheEdge, paper));
  }

  private static ImageFileProperties signature(int width, int height) {
    return new ImageFileProperties(Format.PNG, Format.PNG, 20_000, width, height);
  }

  private static Finding error(Finding.Code code) {
    return new Finding(code, Severity.ERROR);
  }

  private static Finding warning(Finding.Code code) {
    return new Finding(code, Severity.WARNING);
  }
}
