package kz.qujat.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The civil date in Kazakhstan; the whole country has had one time zone since 1 March 2024.
public final class CivilDate {
  public static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

  private CivilDate() {}

  /// Returns the civil date in Kazakhstan at `moment`.
  public static LocalDate at(Instant moment) {
    return LocalDate.ofInstant(moment, KAZAKHSTAN);
  }
}
