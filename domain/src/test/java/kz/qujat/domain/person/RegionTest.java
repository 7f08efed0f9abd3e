package kz.qujat.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {
  @Test
  void thereAreSeventeenRegionsAndThreeCities() {
    assertThat(Arrays.stream(Region.values()).map(Region::code))
        .containsExactly(
            "10", "11", "15", "19", "23", "27", "31", "33", "35", "39", "43", "47", "55", "59",
            "61", "62", "63", "71", "75", "79");
  }

  @ParameterizedTest
  @EnumSource
  void aRegionIsFoundByItsCode(Region region) {
    assertThat(Region.parse(region.code())).contains(region);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "00", "12", "710", "AB"})
  void anyOtherCodeIsNoRegion(String code) {
    assertThat(Region.parse(code)).isEmpty();
  }
}
