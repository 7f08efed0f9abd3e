package kz.qujat.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointCodeTest {
  @Test
  void theFirstTwoDigitsNameTheRegion() {
    assertThat(PointCode.parse("7101").map(PointCode::region)).contains(Region.ASTANA);
  }

  @Test
  void aCodeIsPrintedAsItIsWritten() {
    assertThat(new PointCode("7502")).hasToString("7502");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "71", "710", "71011", "0001", "1201", "71A1", "71 1", "٧١٠١"})
  void anythingElseIsNoRegistrationPoint(String text) {
    assertThat(PointCode.parse(text)).isEmpty();
  }

  @Test
  void aPointInNoRegionCannotBeMade() {
    assertThatThrownBy(() -> new PointCode("0001")).isInstanceOf(IllegalArgumentException.class);
  }
}
