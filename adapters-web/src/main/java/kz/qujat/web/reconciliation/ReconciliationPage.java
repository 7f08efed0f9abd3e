package kz.qujat.web.reconciliation;

import java.util.Map;
import java.util.Set;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.history.Page;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.reconciliation.ReconciliationReport;
import kz.qujat.application.reconciliation.ReconciliationService;
import kz.qujat.application.reconciliation.ReportArchive;
import kz.qujat.web.body.JsonFormReader;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.caller.Staff;
import kz.qujat.web.guard.ReadsNothing;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.language.Texts;
import kz.qujat.web.page.FormState;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import kz.qujat.web.problem.ProblemWriter;
import kz.qujat.web.wire.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/// The comparisons with the neighbours' records, as a page.
@Controller
@Unmetered("it reads or changes little")
@RequestMapping(ReconciliationPage.PATH)
@Unguarded("reports cover the whole country")
@ReadsNothing("shows differences by number, without names")
final class ReconciliationPage {
  static final String PATH = "/dashboard/reconciliation";

  /// One month of daily reports from each of two neighbours.
  private static final int SHOWN = 62;

  private static final Paging LATEST = new Paging(SHOWN, null);

  private static final String MAY_COMPARE = "ADMINISTRATOR";

  private final ReportArchive archive;
  private final ReconciliationService reconciliationService;
  private final JsonFormReader forms;
  private final ProblemWriter problems;
  private final Texts texts;

  ReconciliationPage(
      ReportArchive archive,
      ReconciliationService reconciliationService,
      JsonFormReader forms,
      ProblemWriter problems,
      Texts texts) {
    this.forms = forms;
    this.archive = archive;
    this.reconciliationService = reconciliationService;
    this.problems = problems;
    this.texts = texts;
  }

  @GetMapping
  String reports(Staff staff, @RequestParam @Nullable String cursor, Model model) {
    FormState formState = FormState.of(Map.of("day", reconciliationService.latestDay()));
    return show(staff, new Paging(SHOWN, cursor), formState, model);
  }

  @PostMapping
  @Spends(Budget.EXPORTS)
  String compare(
      Staff staff,
      @RequestParam Map<String, String> parameters,
      Model model,
      RedirectAttributes after) {
    if (!staff.is(MAY_COMPARE)) {
      throw new ProblemException(ProblemCode.FORBIDDEN);
    }
    FormState formState = FormState.of(parameters);
    try {
      ReconciliationForm form =
          forms.readKnown(formState.fields(Set.of()), ReconciliationForm.class);
      ReconciliationReport reconciliationReport =
          reconciliationService.reconcile(form.book(), form.civilDay());
      after.addFlashAttribute(
          "done",
          texts.of(
              "dashboard.reconciliation.done",
              reconciliationReport.comparison().findings().size()));
    } catch (NeighbourUnavailable e) {
      after.addFlashAttribute("problem", problems.explain(e, Texts.language()));
    } catch (InvalidInput e) {
      return show(staff, LATEST, formState.with(e), model);
    }
    return "redirect:" + PATH;
  }

  private String show(Staff staff, Paging paging, FormState formState, Model model) {
    Page<ReconciliationReport> page = archive.page(paging.limit(), paging.cursor());
    @Nullable String next = page.nextCursor();
    model
        .addAttribute("reports", page.items())
        .addAttribute(
            "next",
            next == null
                ? null
                : UriComponentsBuilder.fromPath(PATH).queryParam("cursor", next).toUriString())
        .addAttribute("mayAsk", staff.is(MAY_COMPARE))
        .addAttribute("entry", formState);
    return "dashboard/reconciliation";
  }
}
