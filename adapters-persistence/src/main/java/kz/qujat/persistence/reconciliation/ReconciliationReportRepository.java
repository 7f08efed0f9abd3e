package kz.qujat.persistence.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.qujat.domain.supervision.Discrepancy.Book;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReconciliationReportRepository extends JpaRepository<ReconciliationReportEntity, UUID> {
  @Query("select distinct e.day from ReconciliationReportEntity e where e.book = :book")
  List<LocalDate> days(Book book);

  @Query(
      "select e.reportId from ReconciliationReportEntity e order by e.madeAt desc, e.reportId desc")
  List<UUID> latest(Limit limit);

  @Query(
      """
      select e.reportId from ReconciliationReportEntity e
       where (e.madeAt, e.reportId) < (:madeAt, :reportId)
       order by e.madeAt desc, e.reportId desc
      """)
  List<UUID> earlier(Instant madeAt, UUID reportId, Limit limit);

  /// The reports with these ids, latest first, each with its findings, in one query.
  @Query(
      """
      select e from ReconciliationReportEntity e left join fetch e.findings
       where e.reportId in :reportIds
       order by e.madeAt desc, e.reportId desc
      """)
  List<ReconciliationReportEntity> withFindings(List<UUID> reportIds);
}
