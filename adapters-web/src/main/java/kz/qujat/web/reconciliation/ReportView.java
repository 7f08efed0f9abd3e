package kz.qujat.web.reconciliation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.reconciliation.Comparison.Finding;
import kz.qujat.application.reconciliation.Report;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import org.jspecify.annotations.Nullable;

/// What was found when the books of a day were compared.
record ReportView(
    UUID id,
    @Schema(example = "PAYMENTS") Book book,
    @Schema(description = "The civil day that was compared.") LocalDate day,
    Instant madeAt,
    @Schema(description = "How many entries we have of that day.") int ours,
    @Schema(description = "How many they have.") int theirs,
    List<FoundView> differences) {

  /// Something that differs.
  record FoundView(
      @Schema(description = "Null when it is about no application of ours.")
          @Nullable UUID applicationId,
      @Schema(
              description = "The bank's reference of a payment, or the attempt at an order.",
              example = "SB-4711")
          String entry,
      @Schema(example = "MISSING_HERE") Kind kind) {
    static FoundView of(Finding finding) {
      return new FoundView(
          finding.application() == null ? null : finding.application().value(),
          finding.discrepancy().entry(),
          finding.discrepancy().kind());
    }
  }

  /// A part of the list of all reports, latest first.
  record Reported(List<ReportView> items, @Nullable String nextCursor) {}

  static ReportView of(Report report) {
    return new ReportView(
        report.id(),
        report.book(),
        report.day(),
        report.madeAt(),
        report.comparison().ours(),
        report.comparison().theirs(),
        report.comparison().findings().stream().map(FoundView::of).toList());
  }
}
