package kz.qujat.domain.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The working days of the known years; in any other year only weekends are days off.
///
/// @param version names this set of years in the terms counted by it
public record WorkingCalendar(String version, Map<Integer, WorkingYear> years) {
  public WorkingCalendar {
    years = Map.copyOf(years);
  }

  /// Returns the term of `workingDays` working days from `start`, which does not count.
  public Deadline term(LocalDate start, int workingDays) {
    LocalDate day = start;
    boolean approved = true;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(1);
      approved &= isApproved(day.getYear());
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return new Deadline(day, !approved, version);
  }

  /// Returns the latest day from which a term of `workingDays` working days ends on or before
  /// `day`.
  public LocalDate latestStart(int workingDays, LocalDate day) {
    LocalDate start = day;
    for (int left = workingDays; left > 0; start = start.minusDays(1)) {
      if (isWorkingDay(start)) {
        left--;
      }
    }
    return start;
  }

  public boolean isWorkingDay(LocalDate day) {
    boolean weekend = day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
    @Nullable WorkingYear year = years.get(day.getYear());
    if (year == null) {
      return !weekend;
    }
    return weekend ? year.workingWeekends().contains(day) : !year.daysOff().contains(day);
  }

  private boolean isApproved(int year) {
    @Nullable WorkingYear known = years.get(year);
    return known != null && known.approved();
  }
}
