package kz.qujat.domain.story;

import java.time.Instant;
import java.time.LocalDate;

/// The days of the test stories: one week of March 2026, each at ten in the morning in Almaty.
public final class Days {
  public static final Instant MONDAY = Instant.parse("2026-03-16T05:00:00Z");
  public static final Instant TUESDAY = Instant.parse("2026-03-17T05:00:00Z");
  public static final Instant WEDNESDAY = Instant.parse("2026-03-18T05:00:00Z");
  public static final Instant THURSDAY = Instant.parse("2026-03-19T05:00:00Z");
  public static final Instant FRIDAY = Instant.parse("2026-03-20T05:00:00Z");
  public static final Instant SATURDAY = Instant.parse("2026-03-21T05:00:00Z");

  /// When the duty was paid on the Monday, and when the gateway reported it.
  public static final Instant PAID_AT = Instant.parse("2026-03-16T05:20:00Z");

  public static final Instant TOLD_AT = Instant.parse("2026-03-16T05:21:00Z");

  /// The last second of the eligibility window in Almaty, and the first second after it.
  public static final Instant LAST_SECOND = Instant.parse("2026-03-30T18:59:59Z");

  public static final Instant MIDNIGHT_AFTER = Instant.parse("2026-03-30T19:00:00Z");

  /// The day whose records were compared.
  public static final LocalDate DAY_OF_THE_BOOKS = LocalDate.of(2026, 3, 20);

  private Days() {}
}
