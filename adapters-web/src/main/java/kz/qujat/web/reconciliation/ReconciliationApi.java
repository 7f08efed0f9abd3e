package kz.qujat.web.reconciliation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.history.Page;
import kz.qujat.application.reconciliation.ReconciliationReport;
import kz.qujat.application.reconciliation.ReconciliationService;
import kz.qujat.application.reconciliation.ReportArchive;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.guard.ReadsNothing;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.language.Texts;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.reconciliation.ReportView.Reported;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The comparisons with the neighbours' records, as an API.
@RestController
@Unmetered("it reads or changes little")
@Tag(name = "Operations")
@RequestMapping("/api/v1/operations/reconciliations")
@Unguarded("reports cover the whole country")
@ReadsNothing("shows differences by number, without names")
final class ReconciliationApi {
  private final ReportArchive archive;
  private final ReconciliationService reconciliationService;
  private final Texts texts;

  ReconciliationApi(
      ReportArchive archive, ReconciliationService reconciliationService, Texts texts) {
    this.archive = archive;
    this.reconciliationService = reconciliationService;
    this.texts = texts;
  }

  @GetMapping
  @Operation(
      summary = "The results of the comparisons with the neighbours' records",
      description =
          "The records of every civil day are compared, in both directions, with those of the"
              + " payment gateway and of the central node. A difference about an application is"
              + " also a row in the list of open issues; any other is reported only here. The"
              + " latest reports come first.")
  @PossibleProblems(ProblemCode.VALIDATION)
  Reported reports(Paging paging) {
    Page<ReconciliationReport> page = archive.page(paging.limit(), paging.cursor());
    return new Reported(page.items().stream().map(this::view).toList(), page.nextCursor());
  }

  @PostMapping
  @Spends(Budget.EXPORTS)
  @Operation(
      summary = "Compare the records of a day now",
      description =
          "Compares the day even if it was compared before, and stores the report. Differences that"
              + " were found before are not recorded again.")
  @PossibleProblems({
    ProblemCode.MALFORMED,
    ProblemCode.VALIDATION,
    ProblemCode.NEIGHBOUR_UNAVAILABLE
  })
  ReportView compare(@RequestBody ReconciliationForm form) {
    return view(reconciliationService.reconcile(form.book(), form.civilDay()));
  }

  private ReportView view(ReconciliationReport reconciliationReport) {
    return ReportView.of(reconciliationReport, texts);
  }
}
