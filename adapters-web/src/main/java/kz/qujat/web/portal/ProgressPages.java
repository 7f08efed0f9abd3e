package kz.qujat.web.portal;

import java.time.InstantSource;
import kz.qujat.application.eligibility.Citizen;
import kz.qujat.application.filing.Filings;
import kz.qujat.application.filing.Filings.Request;
import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.web.applicant.OwnApplications;
import kz.qujat.web.application.ApplicationView;
import kz.qujat.web.application.ApplicationViews;
import kz.qujat.web.live.Live;
import kz.qujat.web.portal.RefundPages.Claim;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How an application goes on, and the way on from one that was annulled.
@Controller
@RequestMapping(Way.APPLICATIONS + "{id}")
final class ProgressPages {
  private final Filings filings;
  private final OwnApplications own;
  private final ApplicationViews views;
  private final Desk desk;
  private final Live live;
  private final InstantSource clock;

  ProgressPages(
      Filings filings,
      OwnApplications own,
      ApplicationViews views,
      Desk desk,
      Live live,
      InstantSource clock) {
    this.filings = filings;
    this.own = own;
    this.views = views;
    this.desk = desk;
    this.live = live;
    this.clock = clock;
  }

  @GetMapping
  String show(CaseFile file, Model model) {
    describe(file, model);
    return new Way(file).isDraft() ? "portal/draft" : "portal/progress";
  }

  /// The part of the page that changes by itself; nothing as long as nothing happens.
  ///
  /// @param seen the version the page shows
  @GetMapping("/state")
  Object state(CaseFile file, @RequestParam long seen, Model model) {
    if (file.version() == seen) {
      return ResponseEntity.noContent().build();
    }
    describe(file, model);
    return "portal/progress :: state";
  }

  /// Tells a page that is open when something has happened to the application.
  @GetMapping("/changes")
  SseEmitter changes(CaseFile file) {
    return live.follow(event -> event.application().equals(file.id()));
  }

  private void describe(CaseFile file, Model model) {
    ApplicationView filed = views.of(file);
    model.addAttribute("filed", filed);
    model.addAttribute("way", new Way(file));
    model.addAttribute("steps", Way.Step.values());
    model.addAttribute("window", file.application().filing().window());
    model.addAttribute("point", desk.localities().of(file.application().filing().point()));
    Claim.on(filed, CivilDate.at(clock.instant()))
        .ifPresent(claim -> model.addAttribute("claim", claim));
  }

  /// Applies again after an annulment, keeping everything that was not at fault.
  @PostMapping("/again")
  String again(Citizen citizen, CaseFile file, RedirectAttributes flash) {
    Request request = own.again(file);
    return desk.attempts()
        .take(
            () -> Way.to(Attempts.begin(filings, citizen, request)) + "/next",
            new Way(file).home(),
            flash);
  }
}
