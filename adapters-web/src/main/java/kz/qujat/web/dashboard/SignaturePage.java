package kz.qujat.web.dashboard;

import java.util.Optional;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.command.CommandRefused;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.review.DecisionDrafts;
import kz.qujat.application.review.Officer;
import kz.qujat.application.review.ReviewService;
import kz.qujat.application.review.SignatureRefused;
import kz.qujat.application.review.SignatureStatusUnknown;
import kz.qujat.application.review.Signatures.Flaw;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.dossier.OwnRegionGuard;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.guard.ReadsNothing;
import kz.qujat.web.language.Texts;
import kz.qujat.web.problem.ProblemWriter;
import kz.qujat.web.wire.CmsTextDecoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Receives the signature and makes the decision, or shows why the decision was refused.
@Controller
@Spends(Budget.SIGNATURES)
@GuardedBy(OwnRegionGuard.class)
@ReadsNothing("answers with the next page")
final class SignaturePage {
  private final ReviewService reviewService;
  private final DecisionDrafts drafts;
  private final DecisionOutcome outcome;
  private final ProblemWriter problems;

  SignaturePage(
      ReviewService reviewService,
      DecisionDrafts drafts,
      DecisionOutcome outcome,
      ProblemWriter problems) {
    this.reviewService = reviewService;
    this.drafts = drafts;
    this.outcome = outcome;
    this.problems = problems;
  }

  /// Receives the signature.
  ///
  /// @param cms the detached signature as NCALayer returns it
  @PostMapping(DossierPage.PATH + "/signature")
  String sign(Officer officer, CaseFile file, @RequestParam String cms, RedirectAttributes after) {
    Optional<DecisionDraft> draft = drafts.find(officer.id(), file.id()).map(DecisionDraft::new);
    try {
      if (draft.isPresent()) {
        // Any version: the signed text names the state that was decided on, and must still match.
        reviewService.decide(officer, file.id(), draft.get().intent(), der(cms), null);
      } else if (!outcome.isDecidedBy(officer, file.id())) {
        return QueuePage.redirect(file.id());
      }
    } catch (SignatureStatusUnknown e) {
      draft.ifPresent(written -> drafts.keep(officer.id(), file.id(), written.signed(cms)));
      return again(file.id(), e, after);
    } catch (SignatureRefused e) {
      draft.ifPresent(written -> drafts.keep(officer.id(), file.id(), written.signed(null)));
      return again(file.id(), e, after);
    } catch (CommandRefused e) {
      // After a double click, the second request finds that the first has already decided.
      if (!outcome.isDecidedBy(officer, file.id())) {
        return again(file.id(), e, after);
      }
    }
    drafts.forget(officer.id(), file.id());
    return outcome.onwards(officer, file.id(), after);
  }

  private static byte[] der(String cms) {
    return CmsTextDecoder.der(cms).orElseThrow(() -> new SignatureRefused(Flaw.INVALID));
  }

  private String again(ApplicationId application, RuntimeException why, RedirectAttributes after) {
    after.addFlashAttribute("problem", problems.explain(why, Texts.language()));
    return QueuePage.redirect(application) + "/decision";
  }
}
