package kz.qujat.domain.image;

import static kz.qujat.domain.image.Finding.Code.ASPECT_RATIO;
import static kz.qujat.domain.image.Finding.Code.BLURRED;
import static kz.qujat.domain.image.Finding.Code.DARK_BACKGROUND;
import static kz.qujat.domain.image.Finding.Code.FILE_TOO_LARGE;
import static kz.qujat.domain.image.Finding.Code.FILE_TYPE;
import static kz.qujat.domain.image.Finding.Code.LOW_CONTRAST;
import static kz.qujat.domain.image.Finding.Code.TOO_BRIGHT;
import static kz.qujat.domain.image.Finding.Code.TOO_DARK;
import static kz.qujat.domain.image.Finding.Code.TOO_FEW_PIXELS;
import static kz.qujat.domain.image.Finding.Code.TOO_MANY_PIXELS;
import static kz.qujat.domain.image.Finding.Code.UNEVEN_BACKGROUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qujat.domain.image.Finding.Severity;
import kz.qujat.domain.image.ImageFileProperties.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhotoRequirementsTest {
  private static final long TWO_MEGABYTES = 2 * 1024 * 1024;
  private static final PhotoMeasures GOOD = new PhotoMeasures(120, 0.6, 0.2, 0.9, 0.02);

  @Test
  void aGoodPhotoRaisesNothing() {
    assertThat(PhotoRequirements.limits(photo(413, 531))).isEmpty();
    assertThat(PhotoRequirements.advice(GOOD)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"JPEG", "PNG"})
  void bothFormatsAreTaken(Format format) {
    assertThat(PhotoRequirements.limits(new ImageFileProperties(format, format, 1, 413, 531)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"JPEG, PNG", "PNG, JPEG", "JPEG, OTHER", "OTHER, OTHER", "OTHER, JPEG"})
  void aFileThatIsNotWhatItIsDeclaredToBeIsKeptOut(Format declared, Format actual) {
    assertThat(PhotoRequirements.limits(new ImageFileProperties(declared, actual, 1, 413, 531)))
        .containsExactly(error(FILE_TYPE));
  }

  @Test
  void twoMegabytesAreTheMost() {
    assertThat(PhotoRequirements.limits(sized(TWO_MEGABYTES))).isEmpty();
    assertThat(PhotoRequirements.limits(sized(TWO_MEGABYTES + 1)))
        .containsExactly(error(FILE_TOO_LARGE));
  }

  @ParameterizedTest
  @CsvSource({"412, 531", "413, 530"})
  void aPhotoSmallerThan35By45MillimetresAt300DotsPerInchIsKeptOut(int width, int height) {
    assertThat(PhotoRequirements.limits(photo(width, height)))
        .containsExactly(error(TOO_FEW_PIXELS));
  }

  @Test
  void aPhotoIsAtMost2480By3189Pixels() {
    assertThat(PhotoRequirements.limits(photo(2480, 3189))).isEmpty();
    assertThat(PhotoRequirements.limits(photo(2481, 3189))).containsExactly(error(TOO_MANY_PIXELS));
    assertThat(PhotoRequirements.limits(photo(2480, 3190))).containsExactly(error(TOO_MANY_PIXELS));
  }

  @ParameterizedTest
  @CsvSource({"700, 900", "707, 900", "693, 900"})
  void theSidesAreAsSevenToNineWithinOnePercent(int width, int height) {
    assertThat(PhotoRequirements.limits(photo(width, height))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"708, 900", "692, 900", "900, 700", "600, 600"})
  void otherProportionsAreKeptOut(int width, int height) {
    assertThat(PhotoRequirements.limits(photo(width, height))).containsExactly(error(ASPECT_RATIO));
  }

  @Test
  void everyLimitThatIsBrokenIsNamed() {
    var file = new ImageFileProperties(Format.JPEG, Format.OTHER, TWO_MEGABYTES + 1, 5000, 100);

    assertThat(PhotoRequirements.limits(file))
        .containsExactly(
            error(FILE_TYPE),
            error(FILE_TOO_LARGE),
            error(TOO_FEW_PIXELS),
            error(TOO_MANY_PIXELS),
            error(ASPECT_RATIO));
  }

  @Test
  void aBlurredPhotoIsAdvisedAgainst() {
    assertThat(advice(60, 0.6, 0.2, 0.9, 0.02)).isEmpty();
    assertThat(advice(59.9, 0.6, 0.2, 0.9, 0.02)).containsExactly(warning(BLURRED));
  }

  @Test
  void aFaceInTheDarkIsAdvisedAgainst() {
    assertThat(advice(120, 0.25, 0.2, 0.9, 0.02)).isEmpty();
    assertThat(advice(120, 0.24, 0.2, 0.9, 0.02)).containsExactly(warning(TOO_DARK));
  }

  @Test
  void aFaceInGlaringLightIsAdvisedAgainst() {
    assertThat(advice(120, 0.90, 0.2, 0.9, 0.02)).isEmpty();
    assertThat(advice(120, 0.91, 0.2, 0.9, 0.02)).containsExactly(warning(TOO_BRIGHT));
  }

  @Test
  void aFaceWithoutContrastIsAdvisedAgainst() {
    assertThat(advice(120, 0.6, 0.08, 0.9, 0.02)).isEmpty();
    assertThat(advice(120, 0.6, 0.07, 0.9, 0.02)).containsExactly(warning(LOW_CONTRAST));
  }

  @Test
  void aDarkBackgroundIsAdvisedAgainst() {
    assertThat(advice(120, 0.6, 0.2, 0.60, 0.02)).isEmpty();
    assertThat(advice(120, 0.6, 0.2, 0.59, 0.02)).containsExactly(warning(DARK_BACKGROUND));
  }

  @Test
  void anUnevenBackgroundIsAdvisedAgainst() {
    assertThat(advice(120, 0.6, 0.2, 0.9, 0.10)).isEmpty();
    assertThat(advice(120, 0.6, 0.2, 0.9, 0.11)).containsExactly(warning(UNEVEN_BACKGROUND));
  }

  private static List<Finding> advice(
      double sharpness, double brightness, double contrast, double background, double spread) {
    return PhotoRequirements.advice(
        new PhotoMeasures(sharpness, brightness, contrast, background, spread));
  }

  private static ImageFileProperties photo(int width, int height) {
    return new ImageFileProperties(Format.JPEG, Format.JPEG, 300_000, width, height);
  }

  private static ImageFileProperties sized(long bytes) {
    return new ImageFileProperties(Format.JPEG, Format.JPEG, bytes, 413, 531);
  }

  private static Finding error(Finding.Code code) {
    return new Finding(code, Severity.ERROR);
  }

  private static Finding warning(Finding.Code code) {
    return new Finding(code, Severity.WARNING);
  }
}
