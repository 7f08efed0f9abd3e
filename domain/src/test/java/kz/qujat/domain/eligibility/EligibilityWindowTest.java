package kz.qujat.domain.eligibility;

import static kz.qujat.domain.eligibility.EligibilityRules.EXPIRY;
import static kz.qujat.domain.eligibility.Holders.*;
import static kz.qujat.domain.eligibility.Ineligibility.PILOT_CLOSED;
import static kz.qujat.domain.eligibility.Ineligibility.TOO_EARLY;
import static kz.qujat.domain.eligibility.Ineligibility.TOO_LATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityWindowTest {
  // The window

  @ParameterizedTest
  @ValueSource(ints = {30, 1, 0, -1, -10})
  void fromThirtyDaysBeforeExpiryToTenDaysAfterItTheExchangeIsOpen(int daysLeft) {
    assertThat(answer(cardExpiringOn(MONDAY.plusDays(daysLeft)))).isInstanceOf(Eligible.class);
  }

  @Test
  void thirtyOneDaysBeforeExpiryIsTooEarly() {
    assertThat(codeFor(holderOf(cardExpiringOn(MONDAY.plusDays(31))))).isEqualTo(TOO_EARLY);
  }

  @Test
  void elevenDaysAfterExpiryIsTooLate() {
    assertThat(codeFor(holderOf(cardExpiringOn(MONDAY.minusDays(11))))).isEqualTo(TOO_LATE);
  }

  @Test
  void theDayEndsAtMidnightInAlmaty() {
    var lastDay = holderOf(cardExpiringOn(MONDAY.minusDays(10)));

    var beforeMidnight = CivilDate.at(Instant.parse("2026-03-16T18:59:59Z"));
    var midnight = CivilDate.at(Instant.parse("2026-03-16T19:00:00Z"));

    assertThat(RULES.evaluate(EXPIRY, lastDay, NOT_BARRED, beforeMidnight))
        .isInstanceOf(Eligible.class);
    assertThat(RULES.evaluate(EXPIRY, lastDay, NOT_BARRED, midnight))
        .extracting("code")
        .isEqualTo(TOO_LATE);
  }

  @Test
  void aWindowCannotCloseBeforeItOpens() {
    assertThatThrownBy(() -> new EligibilityWindow(MONDAY, MONDAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  // The pilot

  @ParameterizedTest
  @CsvSource({"2025-05-27, false", "2025-05-28, true", "2026-03-31, true", "2026-04-01, false"})
  void thePilotRunsFromItsFirstDayToItsLastBothIncluded(LocalDate today, boolean running) {
    assertThat(PILOT.covers(today)).isEqualTo(running);
  }

  @Test
  void outsideThePilotNobodyIsServed() {
    var afterwards = LocalDate.of(2026, 4, 1);

    assertThat(code(EXPIRY, holderOf(cardExpiringOn(afterwards)), NOT_BARRED, afterwards))
        .isEqualTo(PILOT_CLOSED);
  }

  @Test
  void aPilotWithoutAnEndGoesOn() {
    assertThat(openEnded().covers(LocalDate.of(2099, 12, 31))).isTrue();
    assertThat(openEnded().covers(LocalDate.of(1999, 12, 31))).isFalse();
  }

  @Test
  void aPilotCannotEndBeforeItStarts() {
    assertThatThrownBy(() -> new PilotPeriod(MONDAY, MONDAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
