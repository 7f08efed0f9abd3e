package kz.qujat.persistence.reconciliation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.reconciliation.ReconciliationReport;
import kz.qujat.application.reconciliation.ReconciliationResult;
import kz.qujat.application.reconciliation.ReconciliationResult.Finding;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.persistence.entry.AssignedId;
import org.jspecify.annotations.Nullable;

/// A stored report.
@Entity
@Table(name = "reconciliation_report")
class ReconciliationReportEntity extends AssignedId<UUID> {
  @Id UUID reportId;

  @Enumerated(EnumType.STRING)
  Book book;

  LocalDate day;
  Instant madeAt;
  int ours;
  int theirs;

  @ElementCollection
  @CollectionTable(name = "reconciliation_finding", joinColumns = @JoinColumn(name = "report_id"))
  @OrderColumn(name = "place")
  List<FindingEntry> findings;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  ReconciliationReportEntity() {}

  @Override
  public UUID getId() {
    return reportId;
  }

  ReconciliationReportEntity(ReconciliationReport reconciliationReport) {
    reportId = reconciliationReport.id();
    book = reconciliationReport.book();
    day = reconciliationReport.day();
    madeAt = reconciliationReport.madeAt();
    ours = reconciliationReport.comparison().ours();
    theirs = reconciliationReport.comparison().theirs();
    findings = reconciliationReport.comparison().findings().stream().map(FindingEntry::of).toList();
  }

  ReconciliationReport report() {
    return new ReconciliationReport(
        reportId,
        book,
        day,
        madeAt,
        new ReconciliationResult(
            ours, theirs, findings.stream().map(finding -> finding.of(book)).toList()));
  }

  /// A stored difference.
  @Embeddable
  record FindingEntry(
      @Nullable UUID applicationId, String entry, @Enumerated(EnumType.STRING) Kind kind) {
    static FindingEntry of(Finding finding) {
      return new FindingEntry(
          finding.application() == null ? null : finding.application().value(),
          finding.discrepancy().entry(),
          finding.discrepancy().kind());
    }

    Finding of(Book book) {
      return new Finding(
          applicationId == null ? null : new ApplicationId(applicationId),
          new Discrepancy(book, entry, kind));
    }
  }
}
