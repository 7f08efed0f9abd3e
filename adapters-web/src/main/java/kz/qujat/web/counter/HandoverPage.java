package kz.qujat.web.counter;

import java.util.Map;
import java.util.Set;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.lifecycle.CommandRefused;
import kz.qujat.application.pickup.Pickups;
import kz.qujat.application.pickup.Pickups.Visit;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationRegistered;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.person.Iin;
import kz.qujat.web.caller.Issuer;
import kz.qujat.web.language.Texts;
import kz.qujat.web.page.Entry;
import kz.qujat.web.pickup.Holders;
import kz.qujat.web.problem.ProblemWriter;
import kz.qujat.web.wire.Flaw;
import kz.qujat.web.wire.Form;
import kz.qujat.web.wire.InvalidInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The hand-over of one card.
@Controller
@RequestMapping("/counter/{ticketNumber}")
final class HandoverPage {
  private static final String SURRENDERED = "oldCardSurrendered";

  private final Pickups pickups;
  private final Holders holders;
  private final ProblemWriter problems;

  HandoverPage(Pickups pickups, Holders holders, ProblemWriter problems) {
    this.pickups = pickups;
    this.holders = holders;
    this.problems = problems;
  }

  @GetMapping
  String look(CaseFile file, Model model) {
    return show(file, Entry.blank(), model);
  }

  private String show(CaseFile file, Entry entry, Model model) {
    ApplicationRegistered registered = file.latest(ApplicationRegistered.class).orElseThrow();
    model.addAttribute("entry", entry);
    model.addAttribute("ticket", registered.ticket().toString());
    model.addAttribute("dueOn", registered.term().dueOn());
    model.addAttribute("status", file.status());
    model.addAttribute("ready", file.status() == Status.READY_FOR_PICKUP);
    model.addAttribute("holder", holders.of(file));
    model.addAttribute("card", pickups.cardNumber(file).orElse(null));
    return "counter/handover";
  }

  /// Hands the card over; what stands against it is told where the step is taken again.
  @PostMapping
  String issue(Issuer issuer, CaseFile file, @RequestParam Map<String, String> given, Model model) {
    Entry entry = Entry.of(given);
    try {
      var _ = pickups.issue(issuer.id(), file.id(), visit(entry), null);
      return "redirect:/counter/{ticketNumber}/done";
    } catch (InvalidInput e) {
      return show(file, entry.with(e), model);
    } catch (CommandRefused e) {
      model.addAttribute("problem", problems.explain(e, Texts.language()));
      return show(file, entry, model);
    }
  }

  private static Visit visit(Entry entry) {
    Form form = entry.form(Set.of(SURRENDERED));
    var recipient = form.required("recipientIin", Iin::parse, Flaw.MALFORMED);
    var surrendered = form.requiredFlag(SURRENDERED);
    form.check();
    return new Visit(recipient.orElseThrow(), surrendered.orElseThrow());
  }

  @GetMapping("/done")
  String done(CaseFile file, Model model) {
    if (file.status() != Status.ISSUED) {
      return "redirect:/counter/{ticketNumber}";
    }
    ApplicationRegistered registered = file.latest(ApplicationRegistered.class).orElseThrow();
    model.addAttribute("ticket", registered.ticket().toString());
    model.addAttribute("card", pickups.cardNumber(file).orElse(null));
    return "counter/done";
  }
}
