package kz.qujat.application.reconciliation;

import java.time.LocalDate;
import java.util.SortedSet;
import kz.qujat.application.history.Page;
import kz.qujat.domain.supervision.Discrepancy.Book;
import org.jspecify.annotations.Nullable;

/// Stores the reports permanently.
public interface ReportArchive {
  void keep(ReconciliationReport reconciliationReport);

  /// Returns the days with a report about `book`, in ascending order.
  SortedSet<LocalDate> days(Book book);

  /// Returns one page of all reports, latest first.
  ///
  /// @param cursor the end of the previous page, absent for the first page
  /// @throws InvalidCursor when this list did not issue the cursor
  Page<ReconciliationReport> page(int limit, @Nullable String cursor);
}
