package kz.qujat.integration.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XsDateTimesTest {
  @ParameterizedTest
  @CsvSource({
    "2026-12-31T23:00:00+05:00,2026-12-31T18:00:00Z",
    "2026-12-31T23:00:00+0500,2026-12-31T18:00:00Z",
    "2026-12-31T23:00:00.5z,2026-12-31T23:00:00.5Z",
    "2026-12-31T24:00:00Z,2027-01-01T00:00:00Z",
    "2026-12-31T24:00:00.000-10:00,2027-01-01T10:00:00Z",
    "2026-12-31T23:59:59.9999999999999+14:00,2026-12-31T09:59:59.999999999Z"
  })
  void aMomentMayHaveAnyOffset(String text, Instant moment) {
    assertThat(XsDateTimes.parse(text)).contains(moment);
    assertThat(XsDateTimes.withoutOffset(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31T23:00:00,2026-12-31T23:00:00",
    "2026-12-31T24:00:00,2027-01-01T00:00:00",
    "2026-12-31T23:00,2026-12-31T23:00:00"
  })
  void aTimestampWithoutAnOffsetIsNotAnInstant(String text, LocalDateTime dateAndTime) {
    assertThat(XsDateTimes.parse(text)).isEmpty();
    assertThat(XsDateTimes.withoutOffset(text)).contains(dateAndTime);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2026-12-31", "2026-02-30T10:00:00Z", "2026-12-31T24:00:01Z", "31.12.2026"})
  void anInvalidTimestampIsNotRead(String text) {
    assertThat(XsDateTimes.parse(text)).isEmpty();
    assertThat(XsDateTimes.withoutOffset(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31T18:00:00Z,2026-12-31T23:00:00+05:00",
    "2026-12-31T19:00:00.25Z,2027-01-01T00:00:00.25+05:00",
    "2020-12-31T18:00:00Z,2021-01-01T00:00:00+06:00"
  })
  void aMomentIsWrittenWithSecondsInTheTimeZoneOfKazakhstan(Instant moment, String text) {
    assertThat(XsDateTimes.write(moment)).isEqualTo(text);
    assertThat(XsDateTimes.parse(text)).contains(moment);
  }

  @Test
  void aCountMayHaveASignAndLeadingZeros() {
    assertThat(FieldReader.count("+007")).contains(7);
    assertThat(FieldReader.count("0")).isEmpty();
    assertThat(FieldReader.count("-7")).isEmpty();
    assertThat(FieldReader.count("7.0")).isEmpty();
  }
}
