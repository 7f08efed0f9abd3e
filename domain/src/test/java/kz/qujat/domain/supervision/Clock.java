package kz.qujat.domain.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.calendar.WorkingYear;
import kz.qujat.domain.supervision.WaitLimits.Limit;
import kz.qujat.domain.supervision.WaitLimits.Limit.Elapsed;
import kz.qujat.domain.supervision.WaitLimits.Limit.WorkingDays;

/// The hours and limits of the tests about waiting.
final class Clock {
  private static final Instant THURSDAY_NOON = Instant.parse("2026-03-05T07:00:00Z");
  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(
          "test",
          Map.of(2026, new WorkingYear(true, "test", Set.of(LocalDate.of(2026, 3, 9)), Set.of())));

  static final Map<Awaited, Limit> USUAL = usual();
  static final WaitLimits LIMITS = new WaitLimits(USUAL, 30, CALENDAR);

  private Clock() {}

  private static Map<Awaited, Limit> usual() {
    Map<Awaited, Limit> limits = new EnumMap<>(Awaited.class);
    for (Awaited awaited : Awaited.values()) {
      limits.put(awaited, new WorkingDays(1));
    }
    limits.put(Awaited.REGISTRATION, new Elapsed(Duration.ofDays(3)));
    limits.put(Awaited.ACCEPTANCE, new Elapsed(Duration.ofHours(1)));
    limits.remove(Awaited.NOTICE);
    limits.remove(Awaited.REFUND_ANSWER);
    return limits;
  }

  /// The moment this many hours after noon on the Thursday.
  static Instant hours(int hours) {
    return THURSDAY_NOON.plus(Duration.ofHours(hours));
  }

  static WaitLimits limits(Map<Awaited, Limit> some) {
    return new WaitLimits(some, 30, CALENDAR);
  }
}
