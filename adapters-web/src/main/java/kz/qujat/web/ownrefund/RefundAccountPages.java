package kz.qujat.web.ownrefund;

import java.time.InstantSource;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.refund.RefundService;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.refund.Iban;
import kz.qujat.web.application.ApplicationViewFactory;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.OwnApplicationGuard;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.page.FormState;
import kz.qujat.web.portal.StepRunner;
import kz.qujat.web.refund.RefundClaimDeadline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page for the bank account for all refunds of the applicant's own money for one application.
@Controller
@Unmetered("it reads or changes little")
@RequestMapping("/portal/applications/{id}/refund")
@GuardedBy(OwnApplicationGuard.class)
final class RefundAccountPages {
  private final RefundService refundService;
  private final ApplicationViewFactory views;
  private final StepRunner stepRunner;
  private final InstantSource clock;

  RefundAccountPages(
      RefundService refundService,
      ApplicationViewFactory views,
      StepRunner stepRunner,
      InstantSource clock) {
    this.refundService = refundService;
    this.views = views;
    this.stepRunner = stepRunner;
    this.clock = clock;
  }

  @GetMapping
  String ask(CaseFile file, Model model) {
    return RefundClaimDeadline.among(views.of(file).refunds(), CivilDate.at(clock.instant()))
            .filter(refundClaimDeadline -> !refundClaimDeadline.lapsed())
            .isPresent()
        ? page(FormState.blank(), file, model)
        : "redirect:" + home(file);
  }

  @PostMapping
  @Spends(Budget.CONTACT_CHANGES_OF_A_DAY)
  String give(
      SignedInCitizen signedInCitizen,
      CaseFile file,
      @RequestParam(defaultValue = "") String iban,
      Model model,
      RedirectAttributes flash) {
    AccountInput typed = AccountInput.of(iban);
    @Nullable Iban account = typed.account();
    if (account == null) {
      return page(typed.entry(), file, model);
    }
    return stepRunner.take(
        () -> {
          var _ = refundService.giveAccount(signedInCitizen, file, account);
          flash.addFlashAttribute("done", "portal.refund.taken");
          return home(file);
        },
        home(file),
        flash);
  }

  private static String home(CaseFile file) {
    return "/portal/applications/" + file.id();
  }

  private static String page(FormState formState, CaseFile file, Model model) {
    model.addAttribute("entry", formState);
    model.addAttribute("home", home(file));
    model.addAttribute("action", home(file) + "/refund");
    return "portal/refund";
  }
}
