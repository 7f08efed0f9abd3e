package kz.qujat.web.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.eligibility.Citizen;
import kz.qujat.application.filing.Filings;
import kz.qujat.application.filing.Filings.Request;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.web.applicant.EligibilityView;
import kz.qujat.web.applicant.OwnApplications;
import kz.qujat.web.caller.OwnApplicationGuard;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.page.Entry;
import kz.qujat.web.wire.InvalidInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pages of the form: the registration point, the contacts and the consent.
@Controller
@GuardedBy(OwnApplicationGuard.class)
final class DetailsPages {
  private static final String NEW = Way.APPLICATIONS + "new";
  private static final String PAGE = "portal/details";
  private static final String ENTRY = "entry";

  private final Filings filings;
  private final OwnApplications own;
  private final Desk desk;

  DetailsPages(Filings filings, OwnApplications own, Desk desk) {
    this.filings = filings;
    this.own = own;
    this.desk = desk;
  }

  @Unguarded("creates an object of the caller")
  @GetMapping(NEW)
  String blank(Citizen citizen, Model model) {
    List<CaseFile> earlier = desk.applicationsOf(citizen);
    Optional<CaseFile> open =
        earlier.stream().filter(file -> file.application().stage().isOpen()).findFirst();
    if (open.isPresent()) {
      return "redirect:" + new Way(open.get()).next();
    }
    // The portal's first page shows why not, or that the register does not answer.
    if (desk.register().mayExchange(citizen).filter(EligibilityView::eligible).isEmpty()) {
      return "redirect:/portal";
    }
    Entry entry = earlier.stream().findFirst().map(this::known).orElseGet(Details::blank);
    return page(entry, NEW, citizen, model);
  }

  private Entry known(CaseFile file) {
    return Details.of(own.contacts(file), file.application().filing().point());
  }

  @Unguarded("creates an object of the caller")
  @PostMapping(NEW)
  String start(Citizen citizen, @RequestParam Map<String, String> typed, Model model) {
    Entry entry = Entry.of(typed);
    if (isChoosing(entry)) {
      return page(entry, NEW, citizen, model);
    }
    try {
      Request request = own.request(Details.form(entry));
      return "redirect:" + Way.to(Attempts.begin(filings, citizen, request)) + "/next";
    } catch (InvalidInput e) {
      return page(entry.with(told(e)), NEW, citizen, model);
    } catch (ApplicationRefused e) {
      model.addAttribute(Attempts.PROBLEM, desk.attempts().trouble(e));
    } catch (NeighbourUnavailable e) {
      model.addAttribute(Attempts.PROBLEM, desk.attempts().trouble(e));
    }
    return page(entry, NEW, citizen, model);
  }

  /// Applies again after an annulment, keeping everything that was not at fault.
  @PostMapping(Way.APPLICATIONS + "{id}/again")
  String again(Citizen citizen, CaseFile file, RedirectAttributes flash) {
    Request request = own.again(file);
    return desk.attempts()
        .take(
            () -> Way.to(Attempts.begin(filings, citizen, request)) + "/next",
            new Way(file).home(),
            flash);
  }

  @GetMapping(Way.APPLICATIONS + "{id}/details")
  String filledIn(Citizen citizen, CaseFile file, Model model) {
    var way = new Way(file);
    return way.isDraft()
        ? page(known(file), way.to(Way.Step.DETAILS), citizen, model)
        : "redirect:" + way.home();
  }

  @PostMapping(Way.APPLICATIONS + "{id}/details")
  String change(
      Citizen citizen, CaseFile file, @RequestParam Map<String, String> typed, Model model) {
    var way = new Way(file);
    Entry entry = Entry.of(typed);
    if (isChoosing(entry)) {
      return page(entry, way.to(Way.Step.DETAILS), citizen, model);
    }
    try {
      Request request = own.request(Details.changes(entry));
      filings.change(citizen, file.id(), request.point(), request.form(), null);
      return "redirect:" + way.next();
    } catch (InvalidInput e) {
      return page(entry.with(told(e)), way.to(Way.Step.DETAILS), citizen, model);
    }
  }

  /// Without a region no points can be chosen, so only the error of the region is shown.
  private static InvalidInput told(InvalidInput faults) {
    boolean regionless = faults.errors().stream().anyMatch(error -> error.field().equals("region"));
    return regionless
        ? new InvalidInput(
            faults.errors().stream()
                .filter(error -> !error.field().equals("registrationPoint"))
                .toList())
        : faults;
  }

  /// Whether the citizen only asked for the points of another region.
  ///
  /// Without scripts, a separate button does this.
  private static boolean isChoosing(Entry entry) {
    return entry.values().containsKey("choose");
  }

  @Unguarded("the same for every caller")
  @GetMapping("/portal/points")
  String points(@RequestParam(defaultValue = "") String region, Model model) {
    model.addAttribute(ENTRY, Entry.blank());
    model.addAttribute("points", desk.localities().pointsOf(region));
    return PAGE + " :: points";
  }

  private String page(Entry entry, String action, Citizen citizen, Model model) {
    model.addAttribute(ENTRY, entry);
    model.addAttribute("action", action);
    model.addAttribute("begun", !action.equals(NEW));
    model.addAttribute("holder", desk.register().holder(citizen).orElse(null));
    model.addAttribute("regions", desk.localities().regions());
    model.addAttribute("points", desk.localities().pointsOf(entry.value("region")));
    return PAGE;
  }
}
