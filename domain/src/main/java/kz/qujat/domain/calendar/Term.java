package kz.qujat.domain.calendar;

import java.time.LocalDate;

/// The last day of a term.
///
/// @param provisional whether the term runs through a year whose calendar no order has approved yet
/// @param calendar the version of the calendar it was counted by
public record Term(LocalDate dueOn, boolean provisional, String calendar) {}
