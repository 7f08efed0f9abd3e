package kz.qujat.application.reconciliation;

import java.time.LocalDate;
import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Book;

/// The records of a neighbour that overlap with ours.
public interface BookComparison {
  Book book();

  /// Compares a civil day in both directions, without changing the records. An unreadable line of
  /// the neighbour is a finding (a payment line is also stored as a case for staff); the other
  /// lines are compared.
  ///
  /// @throws NeighbourUnavailable when no answer came in time
  ReconciliationResult compare(LocalDate day);

  /// Sends again what the neighbour lacks, and records what the neighbour has and we lack.
  /// Differences that only staff can settle are left unchanged.
  ///
  /// @param day the civil day for which the discrepancy was found
  /// @throws NeighbourUnavailable when no answer came in time
  void repair(CaseFile file, Discrepancy discrepancy, LocalDate day);
}
