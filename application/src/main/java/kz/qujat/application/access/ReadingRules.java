package kz.qujat.application.access;

import java.util.List;

/// The settings of reading.
///
/// @param purposes the purposes for which decided applications may be read
/// @param undecidedPerHour how many dossiers a person may read within an hour, without deciding
///   about them, before it is reported
/// @param undecidedPerDay the same within 24 hours
public record ReadingRules(
    List<AccessPurpose> purposes, int undecidedPerHour, int undecidedPerDay) {
  public ReadingRules {
    purposes = List.copyOf(purposes);
  }
}
