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

/// How long each wait may last. These limits are not set by law: they determine when staff should
/// look at a case.
///
/// A notice has no limit, because no history shows whether one is due. The tax authority's answer
/// has the term that was set when the case was filed.
///
/// @param daysBeforeLastDay a wait with a last possible day counts as late this many days before
///   it, at the latest
public record WaitLimits(
    Map<Awaited, Limit> limits, int daysBeforeLastDay, WorkingCalendar calendar) {
  private static final Set<Awaited> WITHOUT = EnumSet.of(Awaited.NOTICE, Awaited.REFUND_ANSWER);

  public WaitLimits {
    limits = Map.copyOf(limits);
    Set<Awaited> missing = EnumSet.complementOf(EnumSet.copyOf(WITHOUT));
    missing.removeAll(limits.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("no limit for " + missing);
    }
  }

  /// How long a wait may last.
  public sealed interface Limit {
    /// For this duration by the clock.
    record Elapsed(Duration duration) implements Limit {}

    /// Until the end of the day this many working days later; the day on which the wait began does
    /// not count.
    record WorkingDays(int days) implements Limit {}
  }

  /// Returns the moment from which a wait that began at `since` is late.
  public Instant until(Awaited awaited, Instant since) {
    return switch (Objects.requireNonNull(limits.get(awaited))) {
      case Limit.Elapsed(var duration) -> since.plus(duration);
      case Limit.WorkingDays(var days) -> endOf(calendar.term(CivilDate.at(since), days).dueOn());
    };
  }

  /// Returns the moment from which a wait that must end by `lastDay` counts as late.
  Instant nearing(LocalDate lastDay) {
    return endOf(lastDay.minusDays(daysBeforeLastDay + 1L));
  }

  static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(CivilDate.KAZAKHSTAN).toInstant();
  }
}
