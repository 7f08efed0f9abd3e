package kz.qujat.web.portal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.eligibility.Citizen;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.refund.RefundDesk;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.refund.Iban;
import kz.qujat.web.application.ApplicationView;
import kz.qujat.web.application.ApplicationViews;
import kz.qujat.web.page.Entry;
import kz.qujat.web.refund.RefundView;
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
  private final InstantSource clock;

  RefundPages(RefundDesk refunds, ApplicationViews views, Desk desk, InstantSource clock) {
    this.refunds = refunds;
    this.views = views;
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping
  String ask(CaseFile file, Model model) {
    ApplicationView filed = views.of(file);
    return Claim.on(filed, CivilDate.at(clock.instant()))
            .filter(claim -> !claim.lapsed())
            .isPresent()
        ? page(Entry.blank(), filed, model)
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
      return page(entry.with(FIELD, flaw), views.of(file), model);
    }
    String home = new Way(file).home();
    return desk.attempts()
        .take(
            () -> {
              var _ = refunds.giveAccount(citizen, file, account.get());
              flash.addFlashAttribute("done", "portal.refund.taken");
              return home;
            },
            home,
            flash);
  }

  /// Money an account of this citizen is asked for, or can still be changed for.
  ///
  /// @param until the last day for that
  /// @param lapsed whether that day has passed
  record Claim(LocalDate until, boolean lapsed) {
    /// The claim that can be made longest; nothing when none is open.
    static Optional<Claim> on(ApplicationView filed, LocalDate today) {
      return filed.refunds().stream()
          .filter(RefundView::takesAccount)
          .map(RefundView::claimableUntil)
          .max(Comparator.naturalOrder())
          .map(until -> new Claim(until, today.isAfter(until)));
    }
  }

  private String page(Entry entry, ApplicationView filed, Model model) {
    model.addAttribute("entry", entry);
    model.addAttribute("filed", filed);
    return "portal/refund";
  }
}
