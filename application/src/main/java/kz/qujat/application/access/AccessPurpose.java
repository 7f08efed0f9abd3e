package kz.qujat.application.access;

/// Why staff read an application that is already decided.
public enum AccessPurpose {
  /// A complaint of the citizen.
  COMPLAINT,
  /// The request of a court.
  COURT,
  /// A check of an officer's work.
  SUPERVISION,
  /// A difference from the records of a neighbouring system.
  DISCREPANCY
}
