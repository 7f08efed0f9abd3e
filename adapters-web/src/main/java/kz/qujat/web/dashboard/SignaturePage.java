package kz.qujat.web.dashboard;

import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qujat.application.command.CommandRefused;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.review.Officer;
import kz.qujat.application.review.ReviewService;
import kz.qujat.application.review.SignatureRefused;
import kz.qujat.application.review.SignatureStatusUnknown;
import kz.qujat.application.review.Signatures.Flaw;
import kz.qujat.domain.application.ReviewEvent.ApplicationAnnulled;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.StaffId;
import kz.qujat.web.dossier.OwnRegionGuard;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.language.Texts;
import kz.qujat.web.problem.ProblemWriter;
import kz.qujat.web.wire.CmsTextDecoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Receives the signature and makes the decision, or shows why the decision was refused.
@Controller
@GuardedBy(OwnRegionGuard.class)
final class SignaturePage {
  private final ReviewService reviewService;
  private final CaseFileQuery cases;
  private final NextCaseFinder nextCaseFinder;
  private final ProblemWriter problems;
  private final Texts texts;

  SignaturePage(
      ReviewService reviewService,
      CaseFileQuery cases,
      NextCaseFinder nextCaseFinder,
      ProblemWriter problems,
      Texts texts) {
    this.reviewService = reviewService;
    this.cases = cases;
    this.nextCaseFinder = nextCaseFinder;
    this.problems = problems;
    this.texts = texts;
  }

  /// Receives the signature.
  ///
  /// @param cms the detached signature as NCALayer returns it
  @PostMapping(DossierPage.PATH + "/signature")
  String sign(
      Officer officer,
      CaseFile file,
      @RequestParam String cms,
      HttpSession session,
      RedirectAttributes after) {
    Optional<DecisionDraft> draft = DecisionDraft.find(file.id(), session);
    try {
      if (draft.isPresent()) {
        // Any version: the signed text names the state that was decided on, and must still match.
        reviewService.decide(officer, file.id(), draft.get().intent(), der(cms), null);
      } else if (!isDecidedBy(officer, file.id())) {
        return QueuePage.redirect(file.id());
      }
    } catch (SignatureStatusUnknown e) {
      draft.ifPresent(written -> written.signed(cms).keep(file.id(), session));
      return again(file.id(), e, after);
    } catch (SignatureRefused e) {
      draft.ifPresent(
          written -> new DecisionDraft(written.values(), null).keep(file.id(), session));
      return again(file.id(), e, after);
    } catch (CommandRefused e) {
      // After a double click, the second request finds that the first has already decided.
      if (!isDecidedBy(officer, file.id())) {
        return again(file.id(), e, after);
      }
    }
    DecisionDraft.forget(file.id(), session);
    return onwards(officer, file.id(), after);
  }

  private static byte[] der(String cms) {
    return CmsTextDecoder.der(cms).orElseThrow(() -> new SignatureRefused(Flaw.INVALID));
  }

  private String again(ApplicationId application, RuntimeException why, RedirectAttributes after) {
    after.addFlashAttribute("problem", problems.explain(why, Texts.language()));
    return QueuePage.redirect(application) + "/decision";
  }

  private boolean isDecidedBy(Officer officer, ApplicationId application) {
    CaseFile file = cases.get(application);
    return switch (file.status()) {
      case DRAFT, WITHDRAWN, EXPIRED, REGISTERED, UNDER_REVIEW -> false;
      case APPROVED, SENT_TO_MANUFACTURE, MANUFACTURED, READY_FOR_PICKUP, ISSUED, ANNULLED ->
          decidedBy(file).anyMatch(officer.id()::equals);
    };
  }

  private static Stream<StaffId> decidedBy(CaseFile file) {
    return Stream.concat(
        Optional.ofNullable(file.milestones().approved())
            .map(ApplicationApproved::officer)
            .stream(),
        Optional.ofNullable(file.milestones().annulled())
            .map(ApplicationAnnulled::officer)
            .stream());
  }

  private String onwards(Officer officer, ApplicationId decided, RedirectAttributes after) {
    CaseFile file = cases.get(decided);
    String ticket = Objects.requireNonNull(file.milestones().registered()).ticket().toString();
    boolean annulled = file.milestones().annulled() != null;
    Optional<ApplicationId> next = nextCaseFinder.of(officer);
    after.addFlashAttribute(
        "done", texts.of(annulled ? "dashboard.done.annulled" : "dashboard.done.approved", ticket));
    after.addFlashAttribute("nextCase", next.isPresent());
    return next.map(QueuePage::redirect).orElse("redirect:" + QueuePageModel.PATH);
  }
}
