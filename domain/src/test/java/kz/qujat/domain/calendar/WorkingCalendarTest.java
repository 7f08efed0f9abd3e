package kz.qujat.domain.calendar;

import static kz.qujat.domain.calendar.KazakhYears.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 8, 21);
  private static final LocalDate MONDAY = LocalDate.of(2026, 8, 24);

  @ParameterizedTest
  @CsvSource({
    "2025-05-28, 15, 2025-06-19",
    "2025-12-25, 15, 2026-01-20",
    "2026-03-16, 15, 2026-04-09",
    "2026-08-20, 15, 2026-09-10",
    "2026-12-14, 5, 2026-12-22"
  })
  void aTermEndsOnItsLastWorkingDay(LocalDate start, int workingDays, LocalDate dueOn) {
    assertThat(CALENDAR.term(start, workingDays)).isEqualTo(new Deadline(dueOn, false, "2026-1"));
  }

  @Test
  void aTermNamesTheCalendarItWasCountedBy() {
    assertThat(CALENDAR.term(FRIDAY, 1).calendar()).isEqualTo(CALENDAR.version());
  }

  @Test
  void theDayATermStartsOnIsNotCounted() {
    assertThat(CALENDAR.term(FRIDAY, 1).dueOn()).isEqualTo(MONDAY);
  }

  @Test
  void aTermOfNoDaysIsDueOnTheDayItStarts() {
    assertThat(CALENDAR.term(FRIDAY, 0)).isEqualTo(new Deadline(FRIDAY, false, "2026-1"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-19, 15",
    "2026-01-20, 15",
    "2026-03-22, 2",
    "2026-08-24, 1",
    "2026-08-23, 0"
  })
  void theLatestStartOfATermIsTheLastDayFromWhichItIsOut(LocalDate day, int workingDays) {
    LocalDate start = CALENDAR.latestStart(workingDays, day);
    assertThat(CALENDAR.term(start, workingDays).dueOn()).isBeforeOrEqualTo(day);
    assertThat(CALENDAR.term(start.plusDays(1), workingDays).dueOn()).isAfter(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-08-22", "2026-08-23"})
  void onSaturdayAndSundayNobodyWorks(LocalDate day) {
    assertThat(CALENDAR.isWorkingDay(day)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-05-09", "2026-05-11", "2026-12-16", "2027-03-15"})
  void onADayOffNobodyWorks(LocalDate day) {
    assertThat(CALENDAR.isWorkingDay(day)).isFalse();
  }

  @Test
  void theThirtyFirstOfAugustOf2026IsAWorkingDay() {
    assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 8, 31))).isTrue();
  }

  @Test
  void aSundayMovedToWorkIsAWorkingDay() {
    assertThat(CALENDAR.isWorkingDay(LocalDate.of(2025, 1, 5))).isTrue();
  }

  @Test
  void aSundayMovedToWorkCountsInATerm() {
    var friday = LocalDate.of(2025, 1, 3);
    var monday = LocalDate.of(2025, 1, 6);

    assertThat(CALENDAR.term(friday, 2).dueOn()).isEqualTo(monday);
  }

  @Test
  void aTermThatRunsIntoAYearNoOrderHasApprovedIsProvisional() {
    assertThat(CALENDAR.term(LocalDate.of(2026, 12, 30), 3))
        .isEqualTo(new Deadline(LocalDate.of(2027, 1, 6), true, "2026-1"));
  }

  @Test
  void aTermThatRunsThroughAnUnapprovedYearStaysProvisional() {
    var onlyTheNextYearApproved =
        new WorkingCalendar(
            "other",
            Map.of(
                2026, CALENDAR.years().get(2027),
                2027, CALENDAR.years().get(2026)));

    assertThat(onlyTheNextYearApproved.term(LocalDate.of(2026, 12, 30), 10).provisional()).isTrue();
  }

  @Test
  void inAYearNobodyKnowsOnlyWeekendsAreOffAndTermsAreProvisional() {
    var saturday = LocalDate.of(2028, 1, 1);
    var monday = LocalDate.of(2028, 1, 3);

    assertThat(CALENDAR.isWorkingDay(saturday)).isFalse();
    assertThat(CALENDAR.isWorkingDay(monday)).isTrue();
    assertThat(CALENDAR.term(saturday, 1)).isEqualTo(new Deadline(monday, true, "2026-1"));
  }
}
