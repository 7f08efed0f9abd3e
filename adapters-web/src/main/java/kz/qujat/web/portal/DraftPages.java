package kz.qujat.web.portal;

import java.util.List;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.filing.DraftService;
import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.filing.Image.Missing;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.web.applicant.CitizenApplications;
import kz.qujat.web.application.ApplicationViewFactory;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.OwnApplicationGuard;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.language.Texts;
import kz.qujat.web.problem.ImageFindingText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pages of a draft: what is done, what is missing, the check of all data, and withdrawal.
@Controller
@Unmetered("it reads or changes little")
@RequestMapping(FilingSteps.APPLICATIONS + "{id}")
@GuardedBy(OwnApplicationGuard.class)
final class DraftPages {
  private final DraftService draftService;
  private final CitizenApplications own;
  private final ApplicationViewFactory views;
  private final PortalServices portalServices;
  private final Texts texts;

  DraftPages(
      DraftService draftService,
      CitizenApplications own,
      ApplicationViewFactory views,
      PortalServices portalServices,
      Texts texts) {
    this.draftService = draftService;
    this.own = own;
    this.views = views;
    this.portalServices = portalServices;
    this.texts = texts;
  }

  /// Redirects to the next step, whatever has been done so far and on whatever device.
  @GetMapping("/next")
  String next(CaseFile file) {
    return "redirect:" + new FilingSteps(file).next();
  }

  @GetMapping("/check")
  String check(SignedInCitizen signedInCitizen, CaseFile file, Model model) {
    var filingSteps = new FilingSteps(file);
    if (!filingSteps.isDraft()) {
      return "redirect:" + filingSteps.home();
    }
    model.addAttribute("filed", views.of(file));
    model.addAttribute("way", filingSteps);
    model.addAttribute("holder", portalServices.register().holder(signedInCitizen).orElse(null));
    model.addAttribute(
        "point", portalServices.localities().of(file.application().filing().point()));
    model.addAttribute("contacts", own.contacts(file));
    model.addAttribute("lastDay", portalServices.deadlines().lastDay(file));
    model.addAttribute("photoAdvice", advice(file, ImageKind.PHOTO));
    model.addAttribute("signatureAdvice", advice(file, ImageKind.SIGNATURE));
    return "portal/check";
  }

  private List<ImageFindingText> advice(CaseFile file, ImageKind kind) {
    return switch (file.application().filing().enclosure(kind)) {
      case Attached attached -> ImageFindingText.of(attached.findings(), texts, Texts.language());
      case Missing _ -> List.of();
    };
  }

  @GetMapping("/withdrawal")
  String ask(CaseFile file, Model model) {
    var filingSteps = new FilingSteps(file);
    model.addAttribute("filed", views.of(file));
    model.addAttribute("lastDay", portalServices.deadlines().lastDay(file));
    model.addAttribute("closed", portalServices.deadlines().hasPassed(file));
    return filingSteps.isDraft() ? "portal/withdrawal" : "redirect:" + filingSteps.home();
  }

  @PostMapping("/withdrawal")
  String withdraw(SignedInCitizen signedInCitizen, CaseFile file, RedirectAttributes flash) {
    String home = new FilingSteps(file).home();
    if (file.status() == Status.WITHDRAWN) {
      return "redirect:" + home;
    }
    return portalServices
        .attempts()
        .take(
            () -> {
              draftService.withdraw(signedInCitizen, file.id(), null);
              return home;
            },
            home,
            flash);
  }
}
