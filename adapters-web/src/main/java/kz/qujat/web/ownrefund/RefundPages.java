package kz.qujat.web.ownrefund;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.refund.RefundDetails;
import kz.qujat.application.refund.RefundDetailsQuery;
import kz.qujat.application.refund.RefundService;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.refund.Iban;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.OwnRefundGuard;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.page.FormState;
import kz.qujat.web.portal.StepRunner;
import kz.qujat.web.refund.RefundClaimDeadline;
import kz.qujat.web.refund.RefundView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pages of the refunds that the citizen is owed.
@Controller
@Unmetered("it reads or changes little")
@RequestMapping(RefundPages.PATH)
@GuardedBy(value = OwnRefundGuard.class, variable = "refundId")
final class RefundPages {
  static final String PATH = "/portal/refunds";

  private final RefundDetailsQuery refunds;
  private final RefundService refundService;
  private final RefundViewFactory views;
  private final StepRunner stepRunner;
  private final InstantSource clock;

  RefundPages(
      RefundDetailsQuery refunds,
      RefundService refundService,
      RefundViewFactory views,
      StepRunner stepRunner,
      InstantSource clock) {
    this.refunds = refunds;
    this.refundService = refundService;
    this.views = views;
    this.stepRunner = stepRunner;
    this.clock = clock;
  }

  @Unguarded("lists only objects of the caller")
  @GetMapping
  String list(SignedInCitizen signedInCitizen, Model model) {
    model.addAttribute(
        "refunds", refunds.owedTo(signedInCitizen.id()).stream().map(views::of).toList());
    return "portal/refunds";
  }

  @GetMapping("/{refundId}")
  String show(RefundDetails file, Model model) {
    RefundView refund = views.of(file);
    model.addAttribute("refund", refund);
    claim(refund)
        .ifPresent(refundClaimDeadline -> model.addAttribute("claim", refundClaimDeadline));
    return "portal/refund-case";
  }

  private Optional<RefundClaimDeadline> claim(RefundView refund) {
    return RefundClaimDeadline.among(List.of(refund), CivilDate.at(clock.instant()));
  }

  @GetMapping("/{refundId}/account")
  String ask(RefundDetails file, Model model) {
    boolean isOpen =
        claim(views.of(file))
            .filter(refundClaimDeadline -> !refundClaimDeadline.lapsed())
            .isPresent();
    return isOpen ? page(FormState.blank(), file, model) : "redirect:" + home(file);
  }

  @PostMapping("/{refundId}/account")
  @Spends(Budget.CONTACT_CHANGES_OF_A_DAY)
  String give(
      SignedInCitizen signedInCitizen,
      RefundDetails file,
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
          var _ = refundService.giveAccount(signedInCitizen, file.refund().id(), account);
          flash.addFlashAttribute("done", "portal.refund.taken");
          return home(file);
        },
        home(file),
        flash);
  }

  private static String home(RefundDetails file) {
    return PATH + "/" + file.refund().id();
  }

  private static String page(FormState formState, RefundDetails file, Model model) {
    model.addAttribute("entry", formState);
    model.addAttribute("home", home(file));
    model.addAttribute("action", home(file) + "/account");
    return "portal/refund";
  }
}
