package kz.qujat.web.reconciliation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.reconciliation.ReconciliationReport;
import kz.qujat.application.reconciliation.ReconciliationResult.Finding;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.web.language.Texts;
import org.jspecify.annotations.Nullable;

/// The result of comparing the records of one day.
record ReportView(
    UUID id,
    @Schema(example = "PAYMENTS") Book book,
    @Schema(description = "The civil day whose records were compared.") LocalDate day,
    Instant madeAt,
    @Schema(description = "The number of our entries for that day.") int ours,
    @Schema(description = "The number of the neighbour's entries for that day.") int theirs,
    List<FoundView> differences) {

  /// A difference that was found.
  record FoundView(
      @Schema(description = "Null when it is not about one of our applications.")
          @Nullable UUID applicationId,
      @Schema(
              description =
                  "The id of its row in the list of open issues; null when it is not about one of"
                      + " our applications.",
              example = "difference.0197297c-0000-7000-8000-000000000001.ORDERS.1.PROGRESS")
          @Nullable String caseId,
      @Schema(
              description =
                  "The attempt number of an order, or the keyed digest of a payment's bank"
                      + " reference.",
              example = "1")
          String entry,
      @Schema(
              description =
                  "MISSING_THERE, MISSING_HERE: only one side has the entry. AMOUNT, PAYER,"
                      + " BUDGET_CODE: that part of a payment differs. PROGRESS: an order has"
                      + " progressed further on one side. UNREADABLE: a line of the neighbour"
                      + " cannot be read. REFERENCE_REUSED: the reference was used for another"
                      + " payment. CONTRADICTS, CONTRADICTS_CARD: the node contradicts its earlier"
                      + " answer; with CONTRADICTS_CARD, the new answer says that a card exists or"
                      + " will be made.",
              example = "PROGRESS")
          Kind kind,
      @Schema(description = "A description in the language of the response.") String message) {
    static FoundView of(Finding finding, Texts texts) {
      @Nullable ApplicationId application = finding.application();
      Discrepancy discrepancy = finding.discrepancy();
      return new FoundView(
          application == null ? null : application.value(),
          application == null ? null : new Difference(application, discrepancy).toString(),
          discrepancy.entry(),
          discrepancy.kind(),
          texts.of("dashboard.reconciliation.kind", discrepancy.kind()));
    }
  }

  /// A page of the list of all reports, latest first.
  record Reported(List<ReportView> items, @Nullable String nextCursor) {}

  static ReportView of(ReconciliationReport reconciliationReport, Texts texts) {
    return new ReportView(
        reconciliationReport.id(),
        reconciliationReport.book(),
        reconciliationReport.day(),
        reconciliationReport.madeAt(),
        reconciliationReport.comparison().ours(),
        reconciliationReport.comparison().theirs(),
        reconciliationReport.comparison().findings().stream()
            .map(finding -> FoundView.of(finding, texts))
            .toList());
  }
}
