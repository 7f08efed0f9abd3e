package kz.qujat.web.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.filing.DraftService;
import kz.qujat.application.filing.DraftService.Request;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.web.applicant.CitizenApplications;
import kz.qujat.web.applicant.EligibilityView;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.OwnApplicationGuard;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.page.FormState;
import kz.qujat.web.session.RestoredForm;
import kz.qujat.web.wire.InvalidInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pages of the form: the registration point, the contacts and the consent.
@Controller
@Unmetered("it reads or changes little")
@GuardedBy(OwnApplicationGuard.class)
final class ApplicationFormPages {
  private static final String NEW = FilingSteps.APPLICATIONS + "new";
  private static final String PAGE = "portal/details";
  private static final String ENTRY = "entry";

  private final DraftService draftService;
  private final CitizenApplications own;
  private final PortalServices portalServices;

  ApplicationFormPages(
      DraftService draftService, CitizenApplications own, PortalServices portalServices) {
    this.draftService = draftService;
    this.own = own;
    this.portalServices = portalServices;
  }

  @Unguarded("creates an object of the caller")
  @GetMapping(NEW)
  String blank(SignedInCitizen signedInCitizen, Model model) {
    List<CaseFile> earlier = portalServices.applicationsOf(signedInCitizen);
    Optional<CaseFile> open =
        earlier.stream().filter(file -> file.application().stage().isOpen()).findFirst();
    if (open.isPresent()) {
      return "redirect:" + new FilingSteps(open.get()).next();
    }
    // The portal's first page shows why not, or that the register does not answer.
    if (portalServices
        .register()
        .mayExchange(signedInCitizen)
        .filter(EligibilityView::eligible)
        .isEmpty()) {
      return "redirect:/portal";
    }
    FormState formState =
        earlier.stream().findFirst().map(this::known).orElseGet(PageToApiFormConverter::blank);
    return page(formState, NEW, signedInCitizen, model);
  }

  private FormState known(CaseFile file) {
    return PageToApiFormConverter.of(own.contacts(file), file.application().filing().point());
  }

  @Unguarded("creates an object of the caller")
  @PostMapping(NEW)
  @Spends({Budget.REGISTER, Budget.DRAFTS_OF_A_DAY})
  String start(
      SignedInCitizen signedInCitizen, @RequestParam Map<String, String> typed, Model model) {
    FormState formState = FormState.of(typed);
    if (isChoosing(formState)) {
      return page(formState, NEW, signedInCitizen, model);
    }
    try {
      Request request = own.request(PageToApiFormConverter.form(formState));
      return "redirect:"
          + FilingSteps.to(StepRunner.begin(draftService, signedInCitizen, request))
          + "/next";
    } catch (InvalidInput e) {
      return page(formState.with(shown(e)), NEW, signedInCitizen, model);
    } catch (ApplicationRefused e) {
      model.addAttribute(StepRunner.PROBLEM, portalServices.attempts().trouble(e));
    } catch (NeighbourUnavailable e) {
      model.addAttribute(StepRunner.PROBLEM, portalServices.attempts().trouble(e));
    }
    return page(formState, NEW, signedInCitizen, model);
  }

  /// Applies again after an annulment, keeping everything that was not at fault.
  @PostMapping(FilingSteps.APPLICATIONS + "{id}/again")
  @Spends({Budget.REGISTER, Budget.DRAFTS_OF_A_DAY})
  String again(SignedInCitizen signedInCitizen, CaseFile file, RedirectAttributes flash) {
    Request request = own.again(file);
    return portalServices
        .attempts()
        .take(
            () ->
                FilingSteps.to(StepRunner.begin(draftService, signedInCitizen, request)) + "/next",
            new FilingSteps(file).home(),
            flash);
  }

  @GetMapping(FilingSteps.APPLICATIONS + "{id}/details")
  String filledIn(SignedInCitizen signedInCitizen, CaseFile file, Model model) {
    var filingSteps = new FilingSteps(file);
    return filingSteps.isDraft()
        ? page(known(file), filingSteps.to(FilingSteps.Step.DETAILS), signedInCitizen, model)
        : "redirect:" + filingSteps.home();
  }

  @PostMapping(FilingSteps.APPLICATIONS + "{id}/details")
  @Spends(Budget.CONTACT_CHANGES_OF_A_DAY)
  String change(
      SignedInCitizen signedInCitizen,
      CaseFile file,
      @RequestParam Map<String, String> typed,
      Model model) {
    var filingSteps = new FilingSteps(file);
    FormState formState = FormState.of(typed);
    if (isChoosing(formState)) {
      return page(formState, filingSteps.to(FilingSteps.Step.DETAILS), signedInCitizen, model);
    }
    try {
      Request request = own.request(PageToApiFormConverter.changes(formState));
      draftService.change(signedInCitizen, file.id(), request.point(), request.form(), null);
      return "redirect:" + filingSteps.next();
    } catch (InvalidInput e) {
      return page(
          formState.with(shown(e)),
          filingSteps.to(FilingSteps.Step.DETAILS),
          signedInCitizen,
          model);
    }
  }

  /// Without a region, no points can be chosen, so only the error of the region is shown.
  private static InvalidInput shown(InvalidInput faults) {
    boolean noRegion = faults.errors().stream().anyMatch(error -> error.field().equals("region"));
    return noRegion
        ? new InvalidInput(
            faults.errors().stream()
                .filter(error -> !error.field().equals("registrationPoint"))
                .toList())
        : faults;
  }

  /// Whether the citizen only asked for the points of another region.
  ///
  /// Without scripts, a separate button does this.
  private static boolean isChoosing(FormState formState) {
    return formState.values().containsKey("choose");
  }

  @Unguarded("the same for every caller")
  @GetMapping("/portal/points")
  String points(@RequestParam(defaultValue = "") String region, Model model) {
    model.addAttribute(ENTRY, FormState.blank());
    model.addAttribute("points", portalServices.localities().pointsOf(region));
    return PAGE + " :: points";
  }

  private String page(
      FormState shown, String action, SignedInCitizen signedInCitizen, Model model) {
    FormState formState = RestoredForm.or(shown);
    model.addAttribute(ENTRY, formState);
    model.addAttribute("action", action);
    model.addAttribute("begun", !action.equals(NEW));
    model.addAttribute("holder", portalServices.register().holder(signedInCitizen).orElse(null));
    model.addAttribute("regions", portalServices.localities().regions());
    model.addAttribute("points", portalServices.localities().pointsOf(formState.value("region")));
    return PAGE;
  }
}
