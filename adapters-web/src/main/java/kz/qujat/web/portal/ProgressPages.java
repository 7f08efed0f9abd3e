package kz.qujat.web.portal;

import java.time.InstantSource;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.web.application.ApplicationView;
import kz.qujat.web.application.ApplicationViewFactory;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.OwnApplicationGuard;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.language.Texts;
import kz.qujat.web.live.LiveUpdates;
import kz.qujat.web.refund.RefundClaimDeadline;
import kz.qujat.web.wire.ResponseDigest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The page of the progress of an application.
@Controller
@Unmetered("it reads or changes little")
@RequestMapping(FilingSteps.APPLICATIONS + "{id}")
@GuardedBy(OwnApplicationGuard.class)
final class ProgressPages {
  private final ApplicationViewFactory views;
  private final PortalServices portalServices;
  private final LiveUpdates liveUpdates;
  private final InstantSource clock;

  ProgressPages(
      ApplicationViewFactory views,
      PortalServices portalServices,
      LiveUpdates liveUpdates,
      InstantSource clock) {
    this.views = views;
    this.portalServices = portalServices;
    this.liveUpdates = liveUpdates;
    this.clock = clock;
  }

  @GetMapping
  String show(CaseFile file, Model model) {
    describe(file, views.of(file), model);
    return new FilingSteps(file).isDraft() ? "portal/draft" : "portal/progress";
  }

  /// The part of the page that changes by itself.
  ///
  /// The response is empty while neither the application nor a refund has changed.
  ///
  /// @param seen the digest of what the page shows
  @GetMapping("/state")
  Object state(CaseFile file, @RequestParam String seen, Model model) {
    ApplicationView filed = views.of(file);
    if (digest(filed).equals(seen)) {
      return ResponseEntity.noContent().build();
    }
    describe(file, filed, model);
    return "portal/progress :: state";
  }

  private static String digest(ApplicationView filed) {
    return ResponseDigest.of(filed, Texts.language());
  }

  /// Notifies an open page of events of the application.
  @GetMapping("/changes")
  @Spends(Budget.STREAMS)
  SseEmitter changes(CaseFile file) {
    return liveUpdates.follow(event -> event.applicationId().equals(file.id()));
  }

  private void describe(CaseFile file, ApplicationView filed, Model model) {
    model.addAttribute("filed", filed);
    model.addAttribute("seen", digest(filed));
    model.addAttribute("way", new FilingSteps(file));
    model.addAttribute("steps", FilingSteps.Step.values());
    model.addAttribute("lastDay", portalServices.deadlines().lastDay(file));
    model.addAttribute("closed", portalServices.deadlines().hasPassed(file));
    model.addAttribute(
        "point", portalServices.localities().of(file.application().filing().point()));
    RefundClaimDeadline.among(filed.refunds(), CivilDate.at(clock.instant()))
        .ifPresent(refundClaimDeadline -> model.addAttribute("claim", refundClaimDeadline));
  }
}
