package kz.qujat.application.statistics;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.statistics.Statistics.DayTally;
import kz.qujat.application.statistics.Statistics.Figures;
import kz.qujat.application.statistics.Statistics.RegionTally;
import kz.qujat.application.statistics.Statistics.Scope;
import kz.qujat.domain.person.Region;

/// The figures within a scope, and a forecast.
public record StatisticsReport(
    Scope scope,
    Figures figures,
    List<RegionTally> regions,
    List<DayTally> days,
    List<RegionForecast> forecasts) {
  public StatisticsReport {
    regions = List.copyOf(regions);
    days = List.copyOf(days);
    forecasts = List.copyOf(forecasts);
  }

  /// The forecast for one region.
  public record RegionForecast(Region region, List<Expected> days) {
    public RegionForecast {
      days = List.copyOf(days);
    }

    /// Returns the sum of the expected new applications, rounded once.
    public long received() {
      return Math.round(days.stream().mapToDouble(Expected::received).sum());
    }

    public long due() {
      return days.stream().mapToLong(Expected::due).sum();
    }
  }

  /// The forecast for one working day.
  ///
  /// @param received the mean of the same weekday in the last four weeks, without days off
  /// @param due how many unfinished applications are due on that day
  public record Expected(LocalDate day, double received, long due) {}
}
