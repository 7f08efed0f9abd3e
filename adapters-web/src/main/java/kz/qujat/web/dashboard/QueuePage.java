package kz.qujat.web.dashboard;

import java.util.Map;
import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.review.Officer;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.live.Live;
import kz.qujat.web.page.Entry;
import kz.qujat.web.ticket.TypedTicket;
import kz.qujat.web.wire.Flaw;
import kz.qujat.web.worklist.RegionalNews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The page of the review queue of an officer's region.
@Controller
@RequestMapping(QueueSheet.PATH)
@Unguarded("lists only the caller's region")
final class QueuePage {
  private final QueueSheets sheets;
  private final CaseFiles cases;
  private final NextCase nextCase;
  private final Live live;
  private final RegionalNews news;

  QueuePage(QueueSheets sheets, CaseFiles cases, NextCase nextCase, Live live, RegionalNews news) {
    this.sheets = sheets;
    this.cases = cases;
    this.nextCase = nextCase;
    this.live = live;
    this.news = news;
  }

  @GetMapping
  String queue(
      Officer officer, Paging paging, @RequestParam Map<String, String> parameters, Model model) {
    return show(sheets.page(officer, paging, parameters), Entry.blank(), model);
  }

  /// Only the rows, for a page that refreshes itself.
  @GetMapping("/rows")
  String rows(
      Officer officer, Paging paging, @RequestParam Map<String, String> parameters, Model model) {
    return show(sheets.page(officer, paging, parameters), Entry.blank(), model) + " :: rows";
  }

  @GetMapping("/news")
  SseEmitter news(Officer officer) {
    return live.follow(news.of(officer.region()));
  }

  /// Search by ticket number.
  ///
  /// It reads the history itself, so it finds an application registered a moment ago.
  @GetMapping("/search")
  String search(
      Officer officer, @RequestParam(defaultValue = "") String ticketNumber, Model model) {
    Optional<ApplicationId> found =
        TypedTicket.parse(ticketNumber)
            .flatMap(cases::find)
            .filter(file -> file.application().filing().region() == officer.region())
            .map(CaseFile::id);
    if (found.isPresent()) {
      return redirect(found.get());
    }
    Flaw flaw = ticketNumber.isBlank() ? Flaw.REQUIRED : Flaw.UNKNOWN;
    Entry entry = Entry.of(Map.of("ticketNumber", ticketNumber)).with("ticketNumber", flaw);
    return show(sheets.page(officer, Paging.of(null, null), Map.of()), entry, model);
  }

  /// Redirects to the application to work on next, or to the queue when there is none.
  @GetMapping("/next")
  String next(Officer officer) {
    return nextCase.of(officer).map(QueuePage::redirect).orElse("redirect:" + QueueSheet.PATH);
  }

  static String redirect(ApplicationId application) {
    return "redirect:" + QueueSheet.PATH + "/" + application;
  }

  private static String show(QueueSheet sheet, Entry entry, Model model) {
    model.addAttribute("sheet", sheet).addAttribute("entry", entry);
    return "dashboard/queue";
  }
}
