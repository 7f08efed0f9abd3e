package kz.qujat.web.portal;

import java.util.Map;
import java.util.Optional;
import kz.qujat.application.eligibility.Citizen;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.refund.RefundDesk;
import kz.qujat.domain.lifecycle.Refund;
import kz.qujat.domain.lifecycle.Refund.Progress;
import kz.qujat.domain.refund.Iban;
import kz.qujat.web.application.ApplicationViews;
import kz.qujat.web.page.Entry;
import kz.qujat.web.wire.Flaw;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The account to which money goes back.
@Controller
@RequestMapping(Way.APPLICATIONS + "{id}/refund")
final class RefundPages {
  private static final String FIELD = "iban";

  private final RefundDesk refunds;
  private final ApplicationViews views;
  private final Desk desk;

  RefundPages(RefundDesk refunds, ApplicationViews views, Desk desk) {
    this.refunds = refunds;
    this.views = views;
    this.desk = desk;
  }

  /// Whether an account of this citizen is asked for, or can still be changed.
  static boolean needsAccount(Citizen citizen, CaseFile file) {
    return file.application().account().refunds().stream()
        .filter(refund -> refund.beneficiary().equals(citizen.id()))
        .anyMatch(RefundPages::isOpen);
  }

  private static boolean isOpen(Refund refund) {
    return switch (refund.progress()) {
      case Progress.AwaitingBankAccount _, Progress.Ready _, Progress.Rejected _ -> true;
      case Progress.Filed _, Progress.Paid _ -> false;
    };
  }

  @GetMapping
  String ask(Citizen citizen, CaseFile file, Model model) {
    return needsAccount(citizen, file)
        ? page(Entry.blank(), file, model)
        : "redirect:" + new Way(file).home();
  }

  @PostMapping
  String give(
      Citizen citizen,
      CaseFile file,
      @RequestParam(defaultValue = "") String iban,
      Model model,
      RedirectAttributes flash) {
    Entry entry = Entry.of(Map.of(FIELD, iban));
    Optional<Iban> account = Iban.parse(iban.strip());
    if (account.isEmpty()) {
      Flaw flaw = iban.isBlank() ? Flaw.REQUIRED : Flaw.MALFORMED;
      return page(entry.with(FIELD, flaw), file, model);
    }
    String home = new Way(file).home();
    return desk.attempts()
        .take(
            () -> {
              refunds.giveAccount(citizen, file.id(), account.get(), null);
              flash.addFlashAttribute("done", "portal.refund.taken");
              return home;
            },
            home,
            flash);
  }

  private String page(Entry entry, CaseFile file, Model model) {
    model.addAttribute("entry", entry);
    model.addAttribute("filed", views.of(file));
    return "portal/refund";
  }
}
