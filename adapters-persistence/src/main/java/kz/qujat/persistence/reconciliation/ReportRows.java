package kz.qujat.persistence.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.qujat.domain.supervision.Discrepancy.Book;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReportRows extends JpaRepository<ReportEntry, UUID> {
  @Query("select distinct e.day from ReportEntry e where e.book = :book")
  List<LocalDate> days(Book book);

  @Query("select e from ReportEntry e order by e.madeAt desc, e.reportId desc")
  List<ReportEntry> latest(Limit limit);

  @Query(
      """
      select e from ReportEntry e
       where (e.madeAt, e.reportId) < (:madeAt, :reportId)
       order by e.madeAt desc, e.reportId desc
      """)
  List<ReportEntry> earlier(Instant madeAt, UUID reportId, Limit limit);
}
