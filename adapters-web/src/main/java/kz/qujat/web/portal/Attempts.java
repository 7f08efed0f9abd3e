package kz.qujat.web.portal;

import java.util.function.Supplier;
import kz.qujat.application.eligibility.Citizen;
import kz.qujat.application.filing.Filings;
import kz.qujat.application.lifecycle.CommandRefused;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.DutyNotSet;
import kz.qujat.domain.eligibility.Ineligibility;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Refusal.ApplicationAlreadyOpen;
import kz.qujat.domain.lifecycle.Refusal.Ineligible;
import kz.qujat.web.language.Texts;
import kz.qujat.web.problem.ProblemPage.Shown;
import kz.qujat.web.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes the steps of a citizen. What comes of a step that is refused is told on the page from
/// which it can be taken again.
final class Attempts {
  static final String PROBLEM = "problem";

  private final ProblemWriter problems;

  Attempts(ProblemWriter problems) {
    this.problems = problems;
  }

  /// A refusal in words.
  ///
  /// @param ineligibility why the exchange is not open, absent when that is not the matter
  record Trouble(Shown problem, @Nullable Ineligibility ineligibility) {}

  /// Takes a step.
  ///
  /// @param step gives the address that follows
  /// @param here the address to which a refusal leads
  String take(Supplier<String> step, String here, RedirectAttributes flash) {
    try {
      return "redirect:" + step.get();
    } catch (CommandRefused | NeighbourUnavailable | DutyNotSet e) {
      flash.addFlashAttribute(PROBLEM, trouble(e));
      return "redirect:" + here;
    }
  }

  /// Begins a draft.
  ///
  /// @return the draft; when the citizen has one already, as after sending a form twice, that one
  static ApplicationId begin(Filings filings, Citizen citizen, Filings.Request request) {
    try {
      return filings.start(citizen, request).application().id();
    } catch (CommandRefused e) {
      if (e.refusal() instanceof ApplicationAlreadyOpen(var other)) {
        return other;
      }
      throw e;
    }
  }

  /// What `thrown` is in words.
  Trouble trouble(RuntimeException thrown) {
    return new Trouble(
        problems.explain(thrown, Texts.language()),
        thrown instanceof CommandRefused refused
                && refused.refusal() instanceof Ineligible(var answer)
            ? answer.code()
            : null);
  }
}
