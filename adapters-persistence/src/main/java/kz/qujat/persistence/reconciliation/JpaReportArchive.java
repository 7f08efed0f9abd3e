package kz.qujat.persistence.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import kz.qujat.application.history.Page;
import kz.qujat.application.reconciliation.ReconciliationReport;
import kz.qujat.application.reconciliation.ReportArchive;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.persistence.keyset.Cursors;
import kz.qujat.persistence.keyset.Cursors.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Stores the reports in tables to which rows are only added.
@Component
final class JpaReportArchive implements ReportArchive {
  private static final String LIST = "reports";

  private final ReconciliationReportRepository rows;
  private final Cursors cursors;

  JpaReportArchive(ReconciliationReportRepository rows, Cursors cursors) {
    this.rows = rows;
    this.cursors = cursors;
  }

  @Override
  public void keep(ReconciliationReport reconciliationReport) {
    rows.save(new ReconciliationReportEntity(reconciliationReport));
  }

  @Override
  public SortedSet<LocalDate> days(Book book) {
    return new TreeSet<>(rows.days(book));
  }

  @Override
  public Page<ReconciliationReport> page(int limit, @Nullable String cursor) {
    @Nullable Place after = cursors.read(LIST, cursor);
    Limit oneMore = Limit.of(limit + 1);
    List<UUID> found =
        after == null
            ? rows.latest(oneMore)
            : rows.earlier(Instant.parse(after.key()), after.id(), oneMore);
    return cursors.page(
        LIST,
        rows.withFindings(found),
        limit,
        ReconciliationReportEntity::report,
        entry -> new Place(entry.madeAt.toString(), entry.reportId));
  }
}
