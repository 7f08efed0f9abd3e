package kz.qujat.web.portal;

import java.util.Locale;
import java.util.Optional;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.filing.RegistrationService;
import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.web.applicant.CitizenApplications;
import kz.qujat.web.application.ApplicationViewFactory;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.OwnApplicationGuard;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.language.LanguageResolver;
import kz.qujat.web.language.Texts;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import kz.qujat.web.ticket.TicketRenderer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pages of the registration ticket: registering, showing it and printing it.
@Controller
@Unmetered("it reads or changes little")
@RequestMapping(FilingSteps.APPLICATIONS + "{id}")
@GuardedBy(OwnApplicationGuard.class)
final class TicketPages {
  private final RegistrationService registrationService;
  private final CitizenApplications own;
  private final ApplicationViewFactory views;
  private final TicketRenderer ticketRenderer;
  private final PortalServices portalServices;

  TicketPages(
      RegistrationService registrationService,
      CitizenApplications own,
      ApplicationViewFactory views,
      TicketRenderer ticketRenderer,
      PortalServices portalServices) {
    this.registrationService = registrationService;
    this.own = own;
    this.views = views;
    this.ticketRenderer = ticketRenderer;
    this.portalServices = portalServices;
  }

  /// Registers the application; when it is registered already, the ticket stays the same.
  @PostMapping("/registration")
  @Spends(Budget.REGISTER)
  String register(SignedInCitizen signedInCitizen, CaseFile file, RedirectAttributes flash) {
    var filingSteps = new FilingSteps(file);
    return portalServices
        .attempts()
        .take(
            () -> {
              registrationService.register(signedInCitizen, file.id(), null);
              return filingSteps.home() + "/confirmation";
            },
            filingSteps.to(FilingSteps.Step.CHECK),
            flash);
  }

  @GetMapping("/confirmation")
  String confirm(CaseFile file, Model model) {
    if (file.milestones().registered() == null) {
      return "redirect:" + new FilingSteps(file).next();
    }
    model.addAttribute("filed", views.of(file));
    model.addAttribute(
        "point", portalServices.localities().of(file.application().filing().point()));
    model.addAttribute("contacts", own.contacts(file));
    return "portal/confirmation";
  }

  @GetMapping("/ticket.svg")
  ResponseEntity<String> qrCode(CaseFile file) {
    return ApplicationViewFactory.tagged(file.version())
        .contentType(MediaType.valueOf("image/svg+xml"))
        .body(TicketRenderer.qrCode(registration(file).ticket()));
  }

  @GetMapping("/ticket.pdf")
  @Spends(Budget.DOCUMENTS)
  ResponseEntity<byte[]> paper(CaseFile file) {
    ApplicationRegistered event = registration(file);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(event.ticket() + ".pdf").build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(ticketRenderer.print(event, language(file)));
  }

  /// The printed ticket exists in Kazakh and Russian only.
  private Locale language(CaseFile file) {
    Locale page = Texts.language();
    return page.equals(LanguageResolver.EN) ? own.language(file) : page;
  }

  private static ApplicationRegistered registration(CaseFile file) {
    return Optional.ofNullable(file.milestones().registered())
        .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
  }
}
