package kz.qujat.web.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.access.AccessKind;
import kz.qujat.application.command.CommandRefused;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.review.DecisionDrafts;
import kz.qujat.application.review.Officer;
import kz.qujat.application.review.ReviewService;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.dossier.OwnRegionGuard;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.guard.Reads;
import kz.qujat.web.language.Texts;
import kz.qujat.web.problem.ProblemWriter;
import kz.qujat.web.wire.InvalidInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pages on which an officer fills in a decision and reviews its exact text before signing.
@Controller
@Unmetered("it reads or changes little")
@RequestMapping(DossierPage.PATH + "/decision")
@GuardedBy(OwnRegionGuard.class)
@Reads({AccessKind.DOSSIER, AccessKind.DOCUMENT})
final class DecisionPage {
  private final ReviewService reviewService;
  private final DossierPageModelFactory sheets;
  private final ProblemWriter problems;
  private final NcaLayerSettings ncaLayer;
  private final DecisionDrafts drafts;

  DecisionPage(
      ReviewService reviewService,
      DossierPageModelFactory sheets,
      ProblemWriter problems,
      NcaLayerSettings ncaLayer,
      DecisionDrafts drafts) {
    this.reviewService = reviewService;
    this.sheets = sheets;
    this.problems = problems;
    this.ncaLayer = ncaLayer;
    this.drafts = drafts;
  }

  @Reads(AccessKind.DOSSIER)
  @PostMapping
  String writeDown(
      Officer officer, CaseFile file, @RequestParam Map<String, String> values, Model model) {
    values.keySet().retainAll(DecisionInputParser.FIELDS);
    DecisionDraft decisionDraft = DecisionDraft.of(values);
    try {
      decisionDraft.intent();
    } catch (InvalidInput e) {
      String page = DossierPage.show(sheets.of(file, officer), decisionDraft, model);
      model.addAttribute("entry", decisionDraft.entry().with(e));
      return page;
    }
    drafts.keep(officer.id(), file.id(), decisionDraft.draft());
    return QueuePage.redirect(file.id()) + "/decision";
  }

  @GetMapping
  String readOnceMore(Officer officer, CaseFile file, Model model, RedirectAttributes instead) {
    Optional<DecisionDraft> draft = sheets.draft(file, officer);
    if (draft.isEmpty()) {
      return QueuePage.redirect(file.id());
    }
    try {
      byte[] document = reviewService.document(officer, file.id(), draft.get().intent());
      model
          .addAttribute("sheet", sheets.of(file, officer))
          .addAttribute("entry", draft.get().entry())
          .addAttribute("cms", draft.get().cms())
          .addAttribute("document", new String(document, UTF_8))
          .addAttribute("documentBase64", Base64.getEncoder().encodeToString(document))
          .addAttribute("ncaLayer", ncaLayer.url());
      return "dashboard/decision";
    } catch (CommandRefused e) {
      instead.addFlashAttribute("problem", problems.explain(e, Texts.language()));
      return QueuePage.redirect(file.id());
    }
  }
}
