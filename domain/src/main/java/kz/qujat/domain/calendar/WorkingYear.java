package kz.qujat.domain.calendar;

import java.time.LocalDate;
import java.util.Set;

/// One year of the working calendar, as the government ordered it or, while `approved` is false, as
/// the law's own rules give it.
///
/// @param daysOff weekdays on which nobody works
/// @param workingWeekends Saturdays and Sundays moved to work
/// @param source the order or rule the year was taken from
public record WorkingYear(
    boolean approved, String source, Set<LocalDate> daysOff, Set<LocalDate> workingWeekends) {
  public WorkingYear {
    daysOff = Set.copyOf(daysOff);
    workingWeekends = Set.copyOf(workingWeekends);
  }
}
