package kz.qujat.persistence.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.qujat.application.reconciliation.Report;
import kz.qujat.application.reconciliation.ReportArchive;
import kz.qujat.domain.lifecycle.Discrepancy.Book;
import org.springframework.data.domain.Limit;

/// The reports in tables that are only ever added to.
final class JpaReportArchive implements ReportArchive {
  private final ReportRows rows;

  JpaReportArchive(ReportRows rows) {
    this.rows = rows;
  }

  @Override
  public void keep(Report report) {
    rows.save(new ReportEntry(report));
  }

  @Override
  public SortedSet<LocalDate> days(Book book) {
    return new TreeSet<>(rows.days(book));
  }

  @Override
  public List<Report> latest(int most) {
    return rows.latest(Limit.of(most)).stream().map(ReportEntry::report).toList();
  }
}
