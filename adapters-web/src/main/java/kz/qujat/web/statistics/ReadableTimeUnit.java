package kz.qujat.web.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import kz.qujat.application.statistics.Statistics.TimeIn;

/// The unit in which a table of times is easy to read.
enum ReadableTimeUnit {
  MINUTES(Duration.ofMinutes(1)),
  HOURS(Duration.ofHours(1)),
  DAYS(Duration.ofDays(1));

  private static final int MANY = 3;

  private final Duration length;

  ReadableTimeUnit(Duration length) {
    this.length = length;
  }

  /// The largest unit in which the longest of `times` is at least three.
  static ReadableTimeUnit fitting(List<TimeIn> times) {
    Duration longest =
        times.stream()
            .map(TimeIn::p90)
            .filter(Objects::nonNull)
            .max(Duration::compareTo)
            .orElse(Duration.ZERO);
    if (longest.compareTo(DAYS.length.multipliedBy(MANY)) >= 0) {
      return DAYS;
    }
    return longest.compareTo(HOURS.length.multipliedBy(MANY)) >= 0 ? HOURS : MINUTES;
  }

  /// The duration in this unit, with one decimal.
  BigDecimal of(Duration duration) {
    return BigDecimal.valueOf(duration.toSeconds())
        .divide(BigDecimal.valueOf(length.toSeconds()), 1, RoundingMode.HALF_UP);
  }
}
