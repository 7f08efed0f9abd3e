package kz.qujat.application.reconciliation;

import java.time.LocalDate;
import java.util.SortedSet;
import kz.qujat.application.history.Page;
import kz.qujat.domain.supervision.Discrepancy.Book;
import org.jspecify.annotations.Nullable;

/// The reports that were made; they are kept for good.
public interface ReportArchive {
  void keep(Report report);

  /// The days of a book there is a report of, in their order.
  SortedSet<LocalDate> days(Book book);

  /// A part of the list of all reports, latest first.
  ///
  /// @param cursor where the part before it ended, absent for the first
  /// @throws UnknownCursor when this list gave no such cursor
  Page<Report> page(int limit, @Nullable String cursor);
}
