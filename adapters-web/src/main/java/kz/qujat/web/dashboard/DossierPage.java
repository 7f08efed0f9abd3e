package kz.qujat.web.dashboard;

import kz.qujat.application.access.AccessKind;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.command.CommandRefused;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.review.Officer;
import kz.qujat.application.review.ReviewService;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.dossier.DossierPictures;
import kz.qujat.web.dossier.OwnRegionGuard;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.guard.Reads;
import kz.qujat.web.guard.ReadsNothing;
import kz.qujat.web.language.Texts;
import kz.qujat.web.live.LiveUpdates;
import kz.qujat.web.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page of a dossier, on which an officer also claims or releases the application.
@Controller
@Unmetered("it reads or changes little")
@RequestMapping(DossierPage.PATH)
@GuardedBy(OwnRegionGuard.class)
@Reads(AccessKind.DOSSIER)
final class DossierPage {
  static final String PATH = QueuePageModel.PATH + "/{id}";

  private final DossierPageModelFactory sheets;
  private final DossierPictures pictures;
  private final ReviewService reviewService;
  private final LiveUpdates liveUpdates;
  private final ProblemWriter problems;

  DossierPage(
      DossierPageModelFactory sheets,
      DossierPictures pictures,
      ReviewService reviewService,
      LiveUpdates liveUpdates,
      ProblemWriter problems) {
    this.sheets = sheets;
    this.pictures = pictures;
    this.reviewService = reviewService;
    this.liveUpdates = liveUpdates;
    this.problems = problems;
  }

  @GetMapping
  String dossier(
      Officer officer,
      CaseFile file,
      @RequestParam(required = false) @Nullable String purpose,
      Model model) {
    DecisionDraft draft = sheets.draft(file, officer).orElseGet(DecisionDraft::blank);
    String page = show(sheets.of(file, officer), draft, model);
    if (purpose != null) {
      // The pictures are read for the same purpose.
      model.addAttribute("purpose", "?purpose=" + purpose);
    }
    return page;
  }

  static String show(DossierPageModel sheet, DecisionDraft decisionDraft, Model model) {
    model
        .addAttribute("sheet", sheet)
        .addAttribute("standing", sheet.standing())
        .addAttribute("seen", sheet.standing().version())
        .addAttribute("reasons", AnnulmentReason.values())
        .addAttribute("purpose", "")
        .addAttribute("entry", decisionDraft.entry());
    return "dashboard/dossier";
  }

  /// Who holds the application, as a fragment for a page that refreshes itself.
  ///
  /// @param seen the version that the page shows
  @ReadsNothing("only who holds the application")
  @GetMapping("/standing")
  String standing(Officer officer, CaseFile file, @RequestParam long seen, Model model) {
    model.addAttribute("standing", sheets.standing(file, officer)).addAttribute("seen", seen);
    return "dashboard/standing :: standing";
  }

  @ReadsNothing("only who holds the application")
  @GetMapping("/news")
  @Spends(Budget.STREAMS)
  SseEmitter news(CaseFile file) {
    return liveUpdates.follow(event -> event.applicationId().equals(file.id()));
  }

  @Reads(AccessKind.PICTURE)
  @GetMapping("/photo")
  ResponseEntity<byte[]> photo(CaseFile file) {
    return pictures.photo(file);
  }

  @Reads(AccessKind.PICTURE)
  @GetMapping("/signature")
  ResponseEntity<byte[]> signature(CaseFile file) {
    return pictures.signature(file);
  }

  @Reads(AccessKind.PICTURE)
  @GetMapping("/previous-photo")
  ResponseEntity<byte[]> previousPhoto(CaseFile file) {
    return pictures.previousPhoto(file);
  }

  @ReadsNothing("answers with the next page")
  @PostMapping("/claim")
  String claim(Officer officer, CaseFile file, RedirectAttributes after) {
    attempt(() -> reviewService.claim(officer, file.id(), null), after);
    return QueuePage.redirect(file.id());
  }

  @ReadsNothing("answers with the next page")
  @PostMapping("/release")
  String release(Officer officer, CaseFile file, RedirectAttributes after) {
    return attempt(() -> reviewService.giveBack(officer, file.id(), null), after)
        ? "redirect:" + QueuePageModel.PATH
        : QueuePage.redirect(file.id());
  }

  /// Runs `act`; a refusal of the domain is shown on the next page.
  private boolean attempt(Runnable act, RedirectAttributes after) {
    try {
      act.run();
      return true;
    } catch (CommandRefused e) {
      after.addFlashAttribute("problem", problems.explain(e, Texts.language()));
      return false;
    }
  }
}
