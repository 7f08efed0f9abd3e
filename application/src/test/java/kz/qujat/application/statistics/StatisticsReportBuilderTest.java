package kz.qujat.application.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qujat.application.statistics.Statistics.Count;
import kz.qujat.application.statistics.Statistics.DayTally;
import kz.qujat.application.statistics.Statistics.Figures;
import kz.qujat.application.statistics.Statistics.RegionTally;
import kz.qujat.application.statistics.Statistics.Scope;
import kz.qujat.application.statistics.StatisticsReport.Expected;
import kz.qujat.application.statistics.StatisticsReport.RegionForecast;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.calendar.WorkingYear;
import kz.qujat.domain.person.Region;
import org.junit.jupiter.api.Test;

/// The forecast, made on a Thursday before a weekend and a holiday on Monday.
class StatisticsReportBuilderTest {
  private static final LocalDate THURSDAY = LocalDate.of(2025, 6, 5);
  private static final LocalDate FRIDAY = THURSDAY.plusDays(1);
  private static final LocalDate MONDAY = THURSDAY.plusDays(4);
  private static final LocalDate LAST_FRIDAY = FRIDAY.minusWeeks(1);
  private static final Scope JUNE =
      new Scope(null, LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 5));

  private final StatisticsReportBuilder statisticsReportBuilder =
      new StatisticsReportBuilder(
          new Counted(),
          new WorkingCalendar(
              "2025",
              Map.of(
                  2025,
                  new WorkingYear(
                      true, "order", Set.of(MONDAY, LAST_FRIDAY.minusWeeks(1)), Set.of()))),
          () -> Instant.parse("2025-06-05T05:00:00Z"));

  @Test
  void theForecastGoesOverTheNextFiveWorkingDays() {
    assertThat(almaty().days())
        .extracting(Expected::day)
        .containsExactly(
            FRIDAY, MONDAY.plusDays(1), MONDAY.plusDays(2), MONDAY.plusDays(3), MONDAY.plusDays(4));
  }

  @Test
  void whatIsExpectedIsTheMeanOfTheSameWeekdayDaysOffLeftOut() {
    // Fridays: 30 May 12, 23 May off, 16 May 6, 9 May 0.
    assertThat(almaty().days().getFirst().received()).isEqualTo(6.0);
  }

  @Test
  void whatIsDueIsTakenFromTheApplicationsThemselves() {
    assertThat(almaty().days().getFirst().due()).isEqualTo(7);
    assertThat(almaty().due()).isEqualTo(7);
  }

  @Test
  void aRegionOfWhichNothingIsKnownHasNoForecast() {
    assertThat(statisticsReportBuilder.of(JUNE).forecasts())
        .extracting(RegionForecast::region)
        .containsExactly(Region.ALMATY);
  }

  private RegionForecast almaty() {
    return statisticsReportBuilder.of(JUNE).forecasts().getFirst();
  }

  private static final class Counted implements Statistics {
    @Override
    public Figures figures(Scope scope, LocalDate today) {
      return new Figures(0, 0, 0, Map.of(), List.of(), 0, 0, 0, List.of());
    }

    @Override
    public List<RegionTally> byRegion(Scope scope, LocalDate today) {
      return List.of();
    }

    @Override
    public List<DayTally> byDay(Scope scope) {
      return List.of();
    }

    @Override
    public List<Count> received(Scope scope) {
      return List.of(
          new Count(Region.ALMATY, LAST_FRIDAY, 12),
          new Count(Region.ALMATY, LAST_FRIDAY.minusWeeks(1), 100),
          new Count(Region.ALMATY, LAST_FRIDAY.minusWeeks(2), 6));
    }

    @Override
    public List<Count> due(Scope scope) {
      return List.of(new Count(Region.ALMATY, FRIDAY, 7));
    }
  }
}
