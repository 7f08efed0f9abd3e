package kz.qujat.domain.calendar;

import java.time.LocalDate;
import java.util.Set;

/// One year of the working calendar, as ordered by the government or, while `approved` is false, as
/// derived from the rules of the law.
///
/// @param daysOff weekdays that are days off
/// @param workingWeekends Saturdays and Sundays that are working days
/// @param source the order or rule from which the year was taken
public record WorkingYear(
    boolean approved, String source, Set<LocalDate> daysOff, Set<LocalDate> workingWeekends) {
  public WorkingYear {
    daysOff = Set.copyOf(daysOff);
    workingWeekends = Set.copyOf(workingWeekends);
  }
}
