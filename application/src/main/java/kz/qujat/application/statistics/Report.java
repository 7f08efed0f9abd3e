package kz.qujat.application.statistics;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.statistics.Statistics.DayTally;
import kz.qujat.application.statistics.Statistics.Figures;
import kz.qujat.application.statistics.Statistics.RegionTally;
import kz.qujat.application.statistics.Statistics.Scope;
import kz.qujat.domain.person.Region;

/// How it went within a scope, and what is to be expected.
public record Report(
    Scope scope,
    Figures figures,
    List<RegionTally> regions,
    List<DayTally> days,
    List<RegionForecast> forecasts) {
  public Report {
    regions = List.copyOf(regions);
    days = List.copyOf(days);
    forecasts = List.copyOf(forecasts);
  }

  /// What a region has to expect.
  public record RegionForecast(Region region, List<Expected> days) {
    public RegionForecast {
      days = List.copyOf(days);
    }

    /// The sum of what will be received, rounded once.
    public long received() {
      return Math.round(days.stream().mapToDouble(Expected::received).sum());
    }

    public long due() {
      return days.stream().mapToLong(Expected::due).sum();
    }
  }

  /// A working day to come.
  ///
  /// @param received the mean of the same weekday of the last four weeks, days off left out
  /// @param due how many unfinished applications are due on it
  public record Expected(LocalDate day, double received, long due) {}
}
