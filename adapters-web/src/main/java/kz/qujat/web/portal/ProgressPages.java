package kz.qujat.web.portal;

import java.time.InstantSource;
import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.web.application.ApplicationView;
import kz.qujat.web.application.ApplicationViews;
import kz.qujat.web.caller.OwnApplicationGuard;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.language.Texts;
import kz.qujat.web.live.Live;
import kz.qujat.web.refund.Claim;
import kz.qujat.web.wire.ShownDigest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The page of the progress of an application.
@Controller
@RequestMapping(Way.APPLICATIONS + "{id}")
@GuardedBy(OwnApplicationGuard.class)
final class ProgressPages {
  private final ApplicationViews views;
  private final Desk desk;
  private final Live live;
  private final InstantSource clock;

  ProgressPages(ApplicationViews views, Desk desk, Live live, InstantSource clock) {
    this.views = views;
    this.desk = desk;
    this.live = live;
    this.clock = clock;
  }

  @GetMapping
  String show(CaseFile file, Model model) {
    describe(file, views.of(file), model);
    return new Way(file).isDraft() ? "portal/draft" : "portal/progress";
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
    return ShownDigest.of(filed, Texts.language());
  }

  /// Notifies an open page of events of the application.
  @GetMapping("/changes")
  SseEmitter changes(CaseFile file) {
    return live.follow(event -> event.application().equals(file.id()));
  }

  private void describe(CaseFile file, ApplicationView filed, Model model) {
    model.addAttribute("filed", filed);
    model.addAttribute("seen", digest(filed));
    model.addAttribute("way", new Way(file));
    model.addAttribute("steps", Way.Step.values());
    model.addAttribute("lastDay", desk.deadlines().lastDay(file));
    model.addAttribute("closed", desk.deadlines().hasPassed(file));
    model.addAttribute("point", desk.localities().of(file.application().filing().point()));
    Claim.among(filed.refunds(), CivilDate.at(clock.instant()))
        .ifPresent(claim -> model.addAttribute("claim", claim));
  }
}
