package kz.qujat.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CivilDateTest {
  @Test
  void theDayEndsAtMidnightInKazakhstanFiveHoursBeforeGreenwich() {
    assertThat(CivilDate.at(Instant.parse("2026-03-16T18:59:59.999Z")))
        .isEqualTo(LocalDate.of(2026, 3, 16));
    assertThat(CivilDate.at(Instant.parse("2026-03-16T19:00:00Z")))
        .isEqualTo(LocalDate.of(2026, 3, 17));
  }

  @Test
  void beforeMarchOf2024TheClockWasAnHourAhead() {
    assertThat(CivilDate.at(Instant.parse("2024-01-15T18:00:00Z")))
        .isEqualTo(LocalDate.of(2024, 1, 16));
  }
}
