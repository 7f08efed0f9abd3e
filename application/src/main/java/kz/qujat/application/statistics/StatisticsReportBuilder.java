package kz.qujat.application.statistics;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.statistics.Statistics.Count;
import kz.qujat.application.statistics.Statistics.Scope;
import kz.qujat.application.statistics.StatisticsReport.Expected;
import kz.qujat.application.statistics.StatisticsReport.RegionForecast;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.person.Region;
import org.jspecify.annotations.Nullable;

/// Builds reports.
///
/// The forecast is deliberately simple, so that anyone can verify it: for each of the next five
/// working days it is the mean of the same weekday in the last four weeks, without days off.
@ApplicationService
public final class StatisticsReportBuilder {
  private static final int DAYS_AHEAD = 5;
  private static final int WEEKS_BACK = 4;

  private final Statistics statistics;
  private final WorkingCalendar calendar;
  private final InstantSource clock;

  public StatisticsReportBuilder(
      Statistics statistics, WorkingCalendar calendar, InstantSource clock) {
    this.statistics = statistics;
    this.calendar = calendar;
    this.clock = clock;
  }

  /// Returns the current civil date in Kazakhstan.
  public LocalDate today() {
    return CivilDate.at(clock.instant());
  }

  public StatisticsReport of(Scope scope) {
    LocalDate today = today();
    return new StatisticsReport(
        scope,
        statistics.figures(scope, today),
        statistics.byRegion(scope, today),
        statistics.byDay(scope),
        forecasts(scope.region(), today));
  }

  private List<RegionForecast> forecasts(@Nullable Region region, LocalDate today) {
    List<LocalDate> ahead = workingDaysAfter(today);
    Map<Region, Map<LocalDate, Long>> received =
        table(
            statistics.received(
                new Scope(region, today.minusWeeks(WEEKS_BACK), today.minusDays(1))));
    Map<Region, Map<LocalDate, Long>> due =
        table(statistics.due(new Scope(region, ahead.getFirst(), ahead.getLast())));
    return Stream.concat(received.keySet().stream(), due.keySet().stream())
        .distinct()
        .sorted()
        .map(one ->
            new RegionForecast(
                one,
                ahead.stream()
                    .map(day -> expected(day, today, received.get(one), due.get(one)))
                    .toList()))
        .toList();
  }

  /// Returns the forecast of one region for `day`.
  ///
  /// @param received by day, absent when there were none
  /// @param due by day, absent when there are none
  private Expected expected(
      LocalDate day,
      LocalDate today,
      @Nullable Map<LocalDate, Long> received,
      @Nullable Map<LocalDate, Long> due) {
    return new Expected(
        day,
        received == null ? 0 : mean(day, today, received),
        due == null ? 0 : due.getOrDefault(day, 0L));
  }

  private List<LocalDate> workingDaysAfter(LocalDate today) {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = today.plusDays(1); days.size() < DAYS_AHEAD; day = day.plusDays(1)) {
      if (calendar.isWorkingDay(day)) {
        days.add(day);
      }
    }
    return days;
  }

  private double mean(LocalDate day, LocalDate today, Map<LocalDate, Long> received) {
    return IntStream.iterate(1, week -> week + 1)
        .mapToObj(day::minusWeeks)
        .filter(past -> past.isBefore(today))
        .limit(WEEKS_BACK)
        .filter(calendar::isWorkingDay)
        .mapToLong(past -> received.getOrDefault(past, 0L))
        .average()
        .orElse(0);
  }

  private static Map<Region, Map<LocalDate, Long>> table(List<Count> counts) {
    return counts.stream()
        .collect(
            Collectors.groupingBy(
                Count::region, Collectors.toMap(Count::day, Count::count, Long::sum)));
  }
}
