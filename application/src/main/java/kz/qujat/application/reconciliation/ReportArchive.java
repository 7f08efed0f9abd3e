package kz.qujat.application.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import kz.qujat.domain.lifecycle.Discrepancy.Book;

/// The reports that were made; they are kept for good.
public interface ReportArchive {
  void keep(Report report);

  /// The days of a book there is a report of, in their order.
  SortedSet<LocalDate> days(Book book);

  /// The reports made last, latest first.
  List<Report> latest(int most);
}
