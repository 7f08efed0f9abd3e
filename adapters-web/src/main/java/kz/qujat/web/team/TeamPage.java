package kz.qujat.web.team;

import java.util.List;
import java.util.Optional;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.review.Officer;
import kz.qujat.application.review.OfficerWorkloads.Load;
import kz.qujat.domain.person.StaffId;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.guard.ReadsNothing;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.live.LiveUpdates;
import kz.qujat.web.page.FormState;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.worklist.QueueEventMatcher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page of the workload of a region's officers, on which its supervisor moves reviews.
@Controller
@Unmetered("it reads or changes little")
@RequestMapping(TeamPage.PATH)
@Unguarded("the form names the reviews, and each is checked")
@ReadsNothing("a page of reviews in progress, without names of citizens")
final class TeamPage {
  static final String PATH = "/dashboard/team";

  private final TeamPageModelFactory sheets;
  private final ReviewTransfers reviewTransfers;
  private final LiveUpdates liveUpdates;
  private final QueueEventMatcher news;

  TeamPage(
      TeamPageModelFactory sheets,
      ReviewTransfers reviewTransfers,
      LiveUpdates liveUpdates,
      QueueEventMatcher news) {
    this.sheets = sheets;
    this.reviewTransfers = reviewTransfers;
    this.liveUpdates = liveUpdates;
    this.news = news;
  }

  @GetMapping
  String team(Officer supervisor, Model model) {
    return show(supervisor, FormState.blank(), model);
  }

  /// Only the workload, for a page that refreshes itself.
  @GetMapping("/load")
  String load(Officer supervisor, Model model) {
    return show(supervisor, FormState.blank(), model) + " :: load";
  }

  /// Only the reviews, for a page that does not show the latest change yet.
  ///
  /// In all other cases the list stays as it is, so that no row moves while the supervisor is
  /// selecting.
  @GetMapping("/held")
  String held(Officer supervisor, Model model) {
    return show(supervisor, FormState.blank(), model) + " :: held";
  }

  @GetMapping("/news")
  @Spends(Budget.STREAMS)
  SseEmitter news(Officer supervisor) {
    return liveUpdates.follow(news.of(supervisor.region()));
  }

  /// Moves the selected reviews.
  ///
  /// @param act `release` or `reassign`
  /// @param to the officer who is to hold the reviews
  @PostMapping
  String move(
      Officer supervisor,
      @RequestParam(defaultValue = "") List<String> review,
      @RequestParam String act,
      @RequestParam(defaultValue = "") String to,
      Model model,
      RedirectAttributes after) {
    if (review.isEmpty()) {
      return show(supervisor, FormState.blank().with("review", FieldFaultCode.REQUIRED), model);
    }
    if (!act.equals("reassign")) {
      after.addFlashAttribute("outcomes", reviewTransfers.takeBack(supervisor, review));
      return "redirect:" + PATH;
    }
    Optional<StaffId> officer = officer(supervisor, to);
    if (officer.isEmpty()) {
      return show(supervisor, FormState.blank().with("to", FieldFaultCode.REQUIRED), model);
    }
    after.addFlashAttribute(
        "outcomes", reviewTransfers.reassign(supervisor, review, officer.get()));
    return "redirect:" + PATH;
  }

  /// Reviews can be moved only to officers who work in the region, including the supervisor.
  private Optional<StaffId> officer(Officer supervisor, String to) {
    if (to.equals(supervisor.id().toString())) {
      return Optional.of(supervisor.id());
    }
    return sheets.loads(supervisor.region()).stream()
        .map(Load::officer)
        .filter(officer -> officer.toString().equals(to))
        .findFirst();
  }

  private String show(Officer supervisor, FormState formState, Model model) {
    model
        .addAttribute("sheet", sheets.of(supervisor))
        .addAttribute("supervisor", supervisor.id().toString())
        .addAttribute("entry", formState);
    return "dashboard/team";
  }
}
