package kz.qujat.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PilotPeriodTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 5, 28);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
  private static final PilotPeriod PILOT = new PilotPeriod(FIRST, LAST);
  private static final PilotPeriod OPEN_ENDED = new PilotPeriod(FIRST, null);

  @Test
  void bothEndsBelongToThePilot() {
    assertThat(PILOT.covers(FIRST.minusDays(1))).isFalse();
    assertThat(PILOT.covers(FIRST)).isTrue();
    assertThat(PILOT.covers(LAST)).isTrue();
    assertThat(PILOT.covers(LAST.plusDays(1))).isFalse();
  }

  @Test
  void itIsOverFromTheDayAfterItsLast() {
    assertThat(PILOT.isOverOn(FIRST.minusDays(1))).isFalse();
    assertThat(PILOT.isOverOn(LAST)).isFalse();
    assertThat(PILOT.isOverOn(LAST.plusDays(1))).isTrue();
  }

  @Test
  void whereNoEndIsSetItIsNeverOver() {
    assertThat(OPEN_ENDED.covers(LocalDate.of(2126, 1, 1))).isTrue();
    assertThat(OPEN_ENDED.isOverOn(LocalDate.of(2126, 1, 1))).isFalse();
  }
}
