package kz.qujat.web.counter;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.qujat.application.access.AccessKind;
import kz.qujat.application.command.CommandRefused;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.pickup.CardHandover;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.Status;
import kz.qujat.web.body.JsonFormReader;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.HandoverClerk;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.guard.Reads;
import kz.qujat.web.language.Texts;
import kz.qujat.web.page.FormState;
import kz.qujat.web.pickup.CardHolders;
import kz.qujat.web.pickup.HandoverForm;
import kz.qujat.web.pickup.OwnPointGuard;
import kz.qujat.web.problem.ProblemWriter;
import kz.qujat.web.wire.InvalidInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which one card is handed over to its holder.
@Controller
@Unmetered("it reads or changes little")
@RequestMapping("/counter/{ticketNumber}")
@GuardedBy(value = OwnPointGuard.class, variable = "ticketNumber")
@Reads(AccessKind.CARD)
final class HandoverPage {
  private final CardHandover cardHandover;
  private final CardHolders cardHolders;
  private final JsonFormReader forms;
  private final ProblemWriter problems;

  HandoverPage(
      CardHandover cardHandover,
      CardHolders cardHolders,
      JsonFormReader forms,
      ProblemWriter problems) {
    this.forms = forms;
    this.cardHandover = cardHandover;
    this.cardHolders = cardHolders;
    this.problems = problems;
  }

  @GetMapping
  String look(CaseFile file, Model model) {
    return show(file, FormState.blank(), model);
  }

  private String show(CaseFile file, FormState formState, Model model) {
    ApplicationRegistered registered = Objects.requireNonNull(file.milestones().registered());
    model.addAttribute("entry", formState);
    model.addAttribute("ticket", registered.ticket().toString());
    model.addAttribute("dueOn", registered.term().dueOn());
    model.addAttribute("status", file.status());
    model.addAttribute("ready", file.status() == Status.READY_FOR_PICKUP);
    model.addAttribute("holder", cardHolders.of(file));
    model.addAttribute("card", cardHandover.cardNumber(file).orElse(null));
    return "counter/handover";
  }

  /// Hands the card over; a refusal is shown on the page from which the user can try again.
  @PostMapping
  String issue(
      HandoverClerk handoverClerk,
      CaseFile file,
      @RequestParam Map<String, String> given,
      Model model) {
    FormState formState = FormState.of(given);
    try {
      HandoverForm form =
          forms.readKnown(formState.fields(Set.of(HandoverForm.SURRENDERED)), HandoverForm.class);
      var _ = cardHandover.issue(HandoverForm.by(handoverClerk), file.id(), form.visit(), null);
      return "redirect:/counter/{ticketNumber}/done";
    } catch (InvalidInput e) {
      return show(file, formState.with(e), model);
    } catch (CommandRefused e) {
      model.addAttribute("problem", problems.explain(e, Texts.language()));
      return show(file, formState, model);
    }
  }

  @GetMapping("/done")
  String done(CaseFile file, Model model) {
    if (file.status() != Status.ISSUED) {
      return "redirect:/counter/{ticketNumber}";
    }
    ApplicationRegistered registered = Objects.requireNonNull(file.milestones().registered());
    model.addAttribute("ticket", registered.ticket().toString());
    model.addAttribute("card", cardHandover.cardNumber(file).orElse(null));
    return "counter/done";
  }
}
