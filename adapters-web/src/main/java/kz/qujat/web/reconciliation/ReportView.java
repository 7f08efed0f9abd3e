package kz.qujat.web.reconciliation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.reconciliation.Comparison.Finding;
import kz.qujat.application.reconciliation.Report;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.Subject.Difference;
import kz.qujat.web.language.Texts;
import org.jspecify.annotations.Nullable;

/// The result of comparing the records of one day.
record ReportView(
    UUID id,
    @Schema(example = "PAYMENTS") Book book,
    @Schema(description = "The civil day that was compared.") LocalDate day,
    Instant madeAt,
    @Schema(description = "How many entries we have of that day.") int ours,
    @Schema(description = "How many they have.") int theirs,
    List<FoundView> differences) {

  /// A difference that was found.
  record FoundView(
      @Schema(description = "Null when it is about no application of ours.")
          @Nullable UUID applicationId,
      @Schema(
              description =
                  "The id of its row among what somebody has to look at; null when it is about no"
                      + " application of ours.",
              example = "difference.0197297c-0000-7000-8000-000000000001.ORDERS.1.PROGRESS")
          @Nullable String caseId,
      @Schema(
              description =
                  "The attempt at an order, or the keyed digest of the bank's reference of a"
                      + " payment.",
              example = "1")
          String entry,
      @Schema(
              description =
                  "MISSING_THERE, MISSING_HERE: only one book has it. AMOUNT, PAYER, BUDGET_CODE:"
                      + " that part of a payment differs. PROGRESS: an order has come further in"
                      + " one book. UNREADABLE: a line of theirs that nobody can read."
                      + " REFERENCE_REUSED: the reference was used for another payment."
                      + " CONTRADICTS, CONTRADICTS_CARD: the node says something else than before,"
                      + " in the latter case that a card exists.",
              example = "PROGRESS")
          Kind kind,
      @Schema(description = "The same in words of the language of the answer.") String message) {
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

  static ReportView of(Report report, Texts texts) {
    return new ReportView(
        report.id(),
        report.book(),
        report.day(),
        report.madeAt(),
        report.comparison().ours(),
        report.comparison().theirs(),
        report.comparison().findings().stream()
            .map(finding -> FoundView.of(finding, texts))
            .toList());
  }
}
