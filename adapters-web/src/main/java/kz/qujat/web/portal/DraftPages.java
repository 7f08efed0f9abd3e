package kz.qujat.web.portal;

import java.util.List;
import kz.qujat.application.eligibility.Citizen;
import kz.qujat.application.filing.Filings;
import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.Enclosure.Enclosed;
import kz.qujat.domain.filing.Enclosure.Missing;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.web.applicant.OwnApplications;
import kz.qujat.web.application.ApplicationViews;
import kz.qujat.web.caller.OwnApplicationGuard;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.language.Texts;
import kz.qujat.web.problem.FindingText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pages of a draft: what is done, what is missing, the check of all data, and withdrawal.
@Controller
@RequestMapping(Way.APPLICATIONS + "{id}")
@GuardedBy(OwnApplicationGuard.class)
final class DraftPages {
  private final Filings filings;
  private final OwnApplications own;
  private final ApplicationViews views;
  private final Desk desk;
  private final Texts texts;

  DraftPages(Filings filings, OwnApplications own, ApplicationViews views, Desk desk, Texts texts) {
    this.filings = filings;
    this.own = own;
    this.views = views;
    this.desk = desk;
    this.texts = texts;
  }

  /// Redirects to the next step, whatever has been done so far and on whatever device.
  @GetMapping("/next")
  String next(CaseFile file) {
    return "redirect:" + new Way(file).next();
  }

  @GetMapping("/check")
  String check(Citizen citizen, CaseFile file, Model model) {
    var way = new Way(file);
    if (!way.isDraft()) {
      return "redirect:" + way.home();
    }
    model.addAttribute("filed", views.of(file));
    model.addAttribute("way", way);
    model.addAttribute("holder", desk.register().holder(citizen).orElse(null));
    model.addAttribute("point", desk.localities().of(file.application().filing().point()));
    model.addAttribute("contacts", own.contacts(file));
    model.addAttribute("lastDay", desk.deadlines().lastDay(file));
    model.addAttribute("photoAdvice", advice(file, ImageKind.PHOTO));
    model.addAttribute("signatureAdvice", advice(file, ImageKind.SIGNATURE));
    return "portal/check";
  }

  private List<FindingText> advice(CaseFile file, ImageKind kind) {
    return switch (file.application().filing().enclosure(kind)) {
      case Enclosed enclosed -> FindingText.of(enclosed.findings(), texts, Texts.language());
      case Missing _ -> List.of();
    };
  }

  @GetMapping("/withdrawal")
  String ask(CaseFile file, Model model) {
    var way = new Way(file);
    model.addAttribute("filed", views.of(file));
    model.addAttribute("lastDay", desk.deadlines().lastDay(file));
    model.addAttribute("closed", desk.deadlines().hasPassed(file));
    return way.isDraft() ? "portal/withdrawal" : "redirect:" + way.home();
  }

  @PostMapping("/withdrawal")
  String withdraw(Citizen citizen, CaseFile file, RedirectAttributes flash) {
    String home = new Way(file).home();
    if (file.status() == Status.WITHDRAWN) {
      return "redirect:" + home;
    }
    return desk.attempts()
        .take(
            () -> {
              filings.withdraw(citizen, file.id(), null);
              return home;
            },
            home,
            flash);
  }
}
