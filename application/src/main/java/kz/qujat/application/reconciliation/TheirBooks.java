package kz.qujat.application.reconciliation;

import java.time.LocalDate;
import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Book;

/// A neighbour's books, as far as they are about what we have together.
public interface TheirBooks {
  Book book();

  /// Holds a civil day of theirs against ours, both ways; nothing is changed by it. A line of
  /// theirs that cannot be read is a finding, money among it is set aside, and the others are
  /// compared.
  ///
  /// @throws NeighbourUnavailable when no answer came in time
  Comparison compare(LocalDate day);

  /// Hands over again what they miss, and takes in what they have and we miss. What only people can
  /// settle is left alone.
  ///
  /// @param day the civil day under which it was found
  /// @throws NeighbourUnavailable when no answer came in time
  void repair(CaseFile file, Discrepancy discrepancy, LocalDate day);
}
