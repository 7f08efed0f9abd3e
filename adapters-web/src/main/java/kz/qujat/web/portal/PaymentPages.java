package kz.qujat.web.portal;

import java.net.URI;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.PaymentRequestService;
import kz.qujat.application.payment.PaymentRequestService.Demand;
import kz.qujat.application.payment.PaymentRequestService.Demand.AlreadyPaid;
import kz.qujat.application.payment.PaymentRequestService.Demand.NothingDue;
import kz.qujat.application.payment.PaymentRequestService.Demand.Payable;
import kz.qujat.application.payment.PaymentRequestService.Wish;
import kz.qujat.domain.application.ApplicationRefusal.Ineligible;
import kz.qujat.domain.duty.DutyStatus.Exempt;
import kz.qujat.domain.duty.DutyStatus.Mispaid;
import kz.qujat.domain.duty.DutyStatus.NotRequested;
import kz.qujat.domain.duty.DutyStatus.Paid;
import kz.qujat.domain.duty.DutyStatus.Pending;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.web.applicant.CitizenApplications;
import kz.qujat.web.application.ApplicationViewFactory;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.OwnApplicationGuard;
import kz.qujat.web.guard.GuardedBy;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page of the state duty: the amount, where to pay, and whether the payment was received.
@Controller
@Unmetered("it reads or changes little")
@RequestMapping(FilingSteps.APPLICATIONS + "{id}/payment")
@GuardedBy(OwnApplicationGuard.class)
final class PaymentPages {
  private final PaymentRequestService paymentRequestService;
  private final CitizenApplications own;
  private final ApplicationViewFactory views;
  private final PortalServices portalServices;
  private final Environment environment;

  PaymentPages(
      PaymentRequestService paymentRequestService,
      CitizenApplications own,
      ApplicationViewFactory views,
      PortalServices portalServices,
      Environment environment) {
    this.paymentRequestService = paymentRequestService;
    this.own = own;
    this.views = views;
    this.portalServices = portalServices;
    this.environment = environment;
  }

  @GetMapping
  String show(SignedInCitizen signedInCitizen, CaseFile file, Model model) {
    var filingSteps = new FilingSteps(file);
    if (!filingSteps.isDraft()) {
      return "redirect:" + filingSteps.arrival();
    }
    describe(file, model);
    switch (file.application().account().duty()) {
      case Pending pending -> showWhereToPay(signedInCitizen, file, pending.then(), model);
      case Paid _ -> showWhatBars(signedInCitizen, model);
      case NotRequested _, Mispaid _, Exempt _ -> {}
    }
    return "portal/payment";
  }

  private void showWhereToPay(
      SignedInCitizen signedInCitizen, CaseFile file, PostPaymentAction then, Model model) {
    try {
      switch (request(signedInCitizen, file, then)) {
        case Payable payable -> model.addAttribute("payUrl", payable.payUrl());
        case AlreadyPaid _, NothingDue _ -> {}
      }
    } catch (ApplicationRefused e) {
      model.addAttribute(StepRunner.PROBLEM, portalServices.attempts().trouble(e));
    } catch (NeighbourUnavailable e) {
      model.addAttribute(StepRunner.PROBLEM, portalServices.attempts().trouble(e));
    }
  }

  /// When the draft was paid but cannot be registered, withdrawing it is the better choice.
  private void showWhatBars(SignedInCitizen signedInCitizen, Model model) {
    portalServices
        .register()
        .bar(signedInCitizen)
        .map(answer ->
            portalServices.attempts().trouble(new ApplicationRefused(new Ineligible(answer))))
        .ifPresent(trouble -> model.addAttribute(StepRunner.PROBLEM, trouble));
  }

  /// Requests the payment from the gateway; a repeated request is about the same payment.
  ///
  /// Once the money has been received, a complete draft is registered automatically.
  @PostMapping
  @Spends(Budget.REGISTER)
  String ask(SignedInCitizen signedInCitizen, CaseFile file, RedirectAttributes flash) {
    var filingSteps = new FilingSteps(file);
    String here = filingSteps.to(FilingSteps.Step.PAYMENT);
    PostPaymentAction then =
        filingSteps.isFilledIn()
            ? PostPaymentAction.REGISTER
            : PostPaymentAction.WAIT_FOR_APPLICANT;
    return portalServices
        .attempts()
        .take(
            () -> {
              var _ = request(signedInCitizen, file, then);
              return here;
            },
            here,
            flash);
  }

  private Demand request(SignedInCitizen signedInCitizen, CaseFile file, PostPaymentAction then) {
    return paymentRequestService.request(
        signedInCitizen, file.id(), new Wish(returnUrl(file.id()), then), null);
  }

  /// The part of the page that waits for the payment and the registration.
  ///
  /// The response is empty while nothing has changed.
  ///
  /// @param seen the version that the page shows
  @GetMapping("/state")
  Object state(CaseFile file, @RequestParam long seen, Model model) {
    if (file.version() == seen) {
      return ResponseEntity.noContent().build();
    }
    var filingSteps = new FilingSteps(file);
    if (!filingSteps.isDraft()) {
      return ResponseEntity.noContent().header("HX-Redirect", filingSteps.arrival()).build();
    }
    describe(file, model);
    return "portal/payment :: state";
  }

  private void describe(CaseFile file, Model model) {
    model.addAttribute("filed", views.of(file));
    model.addAttribute("way", new FilingSteps(file));
    model.addAttribute("lastDay", portalServices.deadlines().lastDay(file));
    model.addAttribute("registers", registers(file));
    own.exemption(file).ifPresent(ground -> model.addAttribute("exemption", ground));
  }

  /// Whether the payment triggers the registration.
  private static boolean registers(CaseFile file) {
    return switch (file.application().account().duty().then()) {
      case REGISTER -> true;
      case WAIT_FOR_APPLICANT -> false;
    };
  }

  /// The address of this page.
  ///
  /// The address of the portal comes from the settings, because the headers of a request cannot be
  /// trusted.
  private @Nullable URI returnUrl(ApplicationId application) {
    @Nullable String portal = environment.getProperty("qujat.portal.address");
    return portal == null || portal.isBlank()
        ? null
        : URI.create(portal + FilingSteps.to(application) + "/payment");
  }
}
