package kz.qujat.web.portal;

import java.util.List;
import java.util.Optional;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.refund.RefundDetailsQuery;
import kz.qujat.web.application.ApplicationViewFactory;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.guard.Unguarded;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page of the portal: eligibility, what is needed, and the citizen's applications.
@Controller
@Unmetered("it reads or changes little")
@Unguarded("lists only objects of the caller")
final class HomePage {
  private final RegistryLookup registryLookup;
  private final CaseFileQuery cases;
  private final RefundDetailsQuery refunds;
  private final ApplicationViewFactory views;

  HomePage(
      RegistryLookup registryLookup,
      CaseFileQuery cases,
      RefundDetailsQuery refunds,
      ApplicationViewFactory views) {
    this.registryLookup = registryLookup;
    this.cases = cases;
    this.refunds = refunds;
    this.views = views;
  }

  @GetMapping("/portal")
  @Spends(Budget.REGISTER)
  String home(SignedInCitizen signedInCitizen, Model model) {
    List<CaseFile> own = cases.of(signedInCitizen.id());
    Optional<CaseFile> open =
        own.stream().filter(file -> file.application().stage().isOpen()).findFirst();
    model.addAttribute("eligibility", registryLookup.mayExchange(signedInCitizen).orElse(null));
    model.addAttribute("open", open.map(views::of).orElse(null));
    model.addAttribute("own", own.stream().map(views::of).toList());
    model.addAttribute("refunds", refunds.owedTo(signedInCitizen.id()).size());
    return "portal/home";
  }
}
