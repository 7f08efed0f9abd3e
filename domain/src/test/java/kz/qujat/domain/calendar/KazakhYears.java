package kz.qujat.domain.calendar;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/// The calendars of 2025 and 2026 as ordered by the government, and of 2027 as derived from the law
/// before an order exists.
final class KazakhYears {
  static final WorkingCalendar CALENDAR =
      new WorkingCalendar(
          "2026-1",
          Map.of(
              2025,
              new WorkingYear(
                  true,
                  "2025, as ordered",
                  days(
                      2025,
                      """
                      01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06
                      07-07 09-01 10-27 12-16
                      """),
                  days(2025, "01-05")),
              2026,
              new WorkingYear(
                  true,
                  "2026, as ordered",
                  days(
                      2026,
                      """
                      01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06
                      10-26 12-16
                      """),
                  Set.of()),
              2027,
              new WorkingYear(
                  false,
                  "2027, by rule",
                  days(
                      2027,
                      """
                      01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06
                      10-25 12-16
                      """),
                  Set.of())));

  private KazakhYears() {}

  private static Set<LocalDate> days(int year, String monthsAndDays) {
    return Arrays.stream(monthsAndDays.strip().split("\\s+"))
        .map(day -> LocalDate.parse(year + "-" + day))
        .collect(toSet());
  }
}
