package kz.qujat.domain.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.calendar.WorkingCalendar;

/// How long each wait may last. No law sets these limits: they tell when somebody should look.
///
/// A notice has none: whether one is owed, no history tells. The tax authority's answer has the
/// term that was set when the case was filed.
///
/// @param daysBeforeLastDay so many days before it is too late at all, it is late at any rate
public record Limits(Map<Awaited, Limit> limits, int daysBeforeLastDay, WorkingCalendar calendar) {
  private static final Set<Awaited> WITHOUT = EnumSet.of(Awaited.NOTICE, Awaited.REFUND_ANSWER);

  public Limits {
    limits = Map.copyOf(limits);
    Set<Awaited> missing = EnumSet.complementOf(EnumSet.copyOf(WITHOUT));
    missing.removeAll(limits.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("no limit for " + missing);
    }
  }

  /// How long a wait may last.
  public sealed interface Limit {
    /// So long by the clock.
    record Elapsed(Duration duration) implements Limit {}

    /// To the end of the day so many working days later, the day it began not counted.
    record WorkingDays(int days) implements Limit {}
  }

  /// The moment from which a wait that began at `since` lasts too long.
  public Instant until(Awaited awaited, Instant since) {
    return switch (Objects.requireNonNull(limits.get(awaited))) {
      case Limit.Elapsed(var duration) -> since.plus(duration);
      case Limit.WorkingDays(var days) -> endOf(calendar.term(CivilDate.at(since), days).dueOn());
    };
  }

  /// The moment from which the end of what is possible on `lastDay` at the latest is near.
  Instant nearing(LocalDate lastDay) {
    return endOf(lastDay.minusDays(daysBeforeLastDay + 1L));
  }

  static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(CivilDate.KAZAKHSTAN).toInstant();
  }
}
