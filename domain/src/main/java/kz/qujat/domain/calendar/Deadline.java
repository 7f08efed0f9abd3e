package kz.qujat.domain.calendar;

import java.time.LocalDate;

/// The last day of a term, and the calendar by which it was counted.
///
/// @param provisional whether the term includes days of a year without an approved calendar
/// @param calendar the version of the calendar used
public record Deadline(LocalDate dueOn, boolean provisional, String calendar) {}
