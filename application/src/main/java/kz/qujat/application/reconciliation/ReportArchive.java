package kz.qujat.application.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qujat.domain.lifecycle.Discrepancy.Book;

/// The reports that were made; they are kept for good.
public interface ReportArchive {
  void keep(Report report);

  /// The latest day of a book there is a report of.
  Optional<LocalDate> latestDay(Book book);

  /// The reports made last, latest first.
  List<Report> latest(int most);
}
