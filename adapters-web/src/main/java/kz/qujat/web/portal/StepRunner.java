package kz.qujat.web.portal;

import java.io.Serializable;
import java.util.function.Supplier;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.RefundRefused;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.filing.DraftService;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.TariffMissing;
import kz.qujat.domain.application.ApplicationRefusal;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyIssued;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyRegistered;
import kz.qujat.domain.application.ApplicationRefusal.ApplicationAlreadyOpen;
import kz.qujat.domain.application.ApplicationRefusal.ClaimedByOther;
import kz.qujat.domain.application.ApplicationRefusal.ContradictsEarlierAnswer;
import kz.qujat.domain.application.ApplicationRefusal.DocumentMismatch;
import kz.qujat.domain.application.ApplicationRefusal.HolderDataChanged;
import kz.qujat.domain.application.ApplicationRefusal.Incomplete;
import kz.qujat.domain.application.ApplicationRefusal.Ineligible;
import kz.qujat.domain.application.ApplicationRefusal.NoSuchApplication;
import kz.qujat.domain.application.ApplicationRefusal.NotClaimed;
import kz.qujat.domain.application.ApplicationRefusal.NotReady;
import kz.qujat.domain.application.ApplicationRefusal.NotVisible;
import kz.qujat.domain.application.ApplicationRefusal.OldCardNotSurrendered;
import kz.qujat.domain.application.ApplicationRefusal.OwnApplication;
import kz.qujat.domain.application.ApplicationRefusal.WrongRecipient;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.eligibility.Ineligibility;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.web.language.Texts;
import kz.qujat.web.problem.ProblemPageWriter.Shown;
import kz.qujat.web.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Runs a citizen's commands; a refusal is shown on the page from which the citizen can try again.
@Component
public final class StepRunner {
  static final String PROBLEM = "problem";

  private final ProblemWriter problems;

  StepRunner(ProblemWriter problems) {
    this.problems = problems;
  }

  /// A refusal as a text for the page.
  ///
  /// @param ineligibility why the citizen may not exchange the card online; null when that is not
  ///   the cause
  public record Trouble(Shown problem, @Nullable Ineligibility ineligibility)
      implements Serializable {
    /// Whether waiting does not help, so that giving up the draft is offered.
    public boolean isFinal() {
      return ineligibility != null && isFinal(ineligibility);
    }

    private static boolean isFinal(Ineligibility ineligibility) {
      return switch (ineligibility) {
        case TOO_EARLY -> false;
        case PILOT_CLOSED,
            REASON_NOT_SUPPORTED,
            REGISTER_RECORD_UNCLEAR,
            PERSON_STATUS,
            NOT_A_CITIZEN,
            UNDER_AGE,
            NO_CURRENT_CARD,
            CARD_INVALIDATED,
            REAPPLICATION_NOT_ALLOWED,
            TOO_LATE ->
            true;
      };
    }
  }

  /// Runs a step and returns the redirect that follows.
  ///
  /// @param step runs the command and returns the next address
  /// @param here the address to return to after a refusal
  public String take(Supplier<String> step, String here, RedirectAttributes flash) {
    try {
      return "redirect:" + step.get();
    } catch (ApplicationRefused e) {
      flash.addFlashAttribute(PROBLEM, trouble(e));
    } catch (RefundRefused | NeighbourUnavailable | TariffMissing e) {
      flash.addFlashAttribute(PROBLEM, trouble(e));
    }
    return "redirect:" + here;
  }

  /// Starts a draft.
  ///
  /// @return the new draft, or the existing one when the citizen already has one, as after sending
  ///   the form twice
  static ApplicationId begin(
      DraftService draftService, SignedInCitizen signedInCitizen, DraftService.Request request) {
    try {
      return draftService.start(signedInCitizen, request).application().id();
    } catch (ApplicationRefused e) {
      @Nullable ApplicationId open = Facts.of(e.refusal()).open();
      if (open == null) {
        throw e;
      }
      return open;
    }
  }

  /// The text for a refusal by the application.
  Trouble trouble(ApplicationRefused refused) {
    return new Trouble(
        problems.explain(refused, Texts.language()), Facts.of(refused.refusal()).ineligibility());
  }

  /// The text for any other failure of a step.
  Trouble trouble(RuntimeException thrown) {
    return new Trouble(problems.explain(thrown, Texts.language()), null);
  }

  /// The parts of a refusal that pages use.
  ///
  /// @param ineligibility why the citizen may not exchange the card online; null when that is not
  ///   the cause
  /// @param open the application that is already open; null when that is not the cause
  private record Facts(@Nullable Ineligibility ineligibility, @Nullable ApplicationId open) {
    static Facts of(ApplicationRefusal refusal) {
      return switch (refusal) {
        case Ineligible(var answer) -> new Facts(answer.code(), null);
        case ApplicationAlreadyOpen(var other) -> new Facts(null, other);
        case NoSuchApplication _,
            NotVisible _,
            AlreadyRegistered _,
            Incomplete _,
            WrongStage _,
            OwnApplication _,
            ClaimedByOther _,
            NotClaimed _,
            DocumentMismatch _,
            HolderDataChanged _,
            ContradictsEarlierAnswer _,
            NotReady _,
            AlreadyIssued _,
            WrongRecipient _,
            OldCardNotSurrendered _ ->
            new Facts(null, null);
      };
    }
  }
}
