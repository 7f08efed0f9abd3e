package kz.qujat.web.dashboard;

import java.util.List;
import java.util.Map;
import kz.qujat.application.access.AccessKind;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.review.Officer;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.web.access.SearchedCases;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.guard.Reads;
import kz.qujat.web.guard.ReadsNothing;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.live.LiveUpdates;
import kz.qujat.web.page.FormState;
import kz.qujat.web.ticket.TicketNumberParser;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.worklist.QueueEventMatcher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The page of the review queue of an officer's region.
@Controller
@Unmetered("it reads or changes little")
@RequestMapping(QueuePageModel.PATH)
@Unguarded("lists only the caller's region")
@ReadsNothing("a page of the queue")
final class QueuePage {
  private final QueuePageModelFactory sheets;
  private final CaseFileQuery cases;
  private final NextCaseFinder nextCaseFinder;
  private final LiveUpdates liveUpdates;
  private final QueueEventMatcher news;

  QueuePage(
      QueuePageModelFactory sheets,
      CaseFileQuery cases,
      NextCaseFinder nextCaseFinder,
      LiveUpdates liveUpdates,
      QueueEventMatcher news) {
    this.sheets = sheets;
    this.cases = cases;
    this.nextCaseFinder = nextCaseFinder;
    this.liveUpdates = liveUpdates;
    this.news = news;
  }

  @GetMapping
  String queue(
      Officer officer, Paging paging, @RequestParam Map<String, String> parameters, Model model) {
    return show(sheets.page(officer, paging, parameters), FormState.blank(), model);
  }

  /// Only the rows, for a page that refreshes itself.
  @GetMapping("/rows")
  String rows(
      Officer officer, Paging paging, @RequestParam Map<String, String> parameters, Model model) {
    return show(sheets.page(officer, paging, parameters), FormState.blank(), model) + " :: rows";
  }

  @GetMapping("/news")
  @Spends(Budget.STREAMS)
  SseEmitter news(Officer officer) {
    return liveUpdates.follow(news.of(officer.region()));
  }

  /// Search by ticket number.
  ///
  /// It reads the history itself, so it finds an application registered a moment ago.
  @Reads(AccessKind.SEARCH_RESULT)
  @GetMapping("/search")
  @Spends(Budget.SEARCHES)
  String search(
      Officer officer,
      SearchedCases searchedCases,
      @RequestParam(defaultValue = "") String ticketNumber,
      Model model) {
    List<CaseFile> found =
        TicketNumberParser.parse(ticketNumber)
            .flatMap(cases::find)
            .filter(file -> file.application().filing().region() == officer.region())
            .stream()
            .toList();
    if (!found.isEmpty()) {
      return redirect(searchedCases.record(found, CaseFile::id).getFirst().id());
    }
    FieldFaultCode fieldFaultCode =
        ticketNumber.isBlank() ? FieldFaultCode.REQUIRED : FieldFaultCode.UNKNOWN;
    FormState formState =
        FormState.of(Map.of("ticketNumber", ticketNumber)).with("ticketNumber", fieldFaultCode);
    return show(sheets.page(officer, Paging.of(null, null), Map.of()), formState, model);
  }

  /// Redirects to the application to work on next, or to the queue when there is none.
  @GetMapping("/next")
  String next(Officer officer) {
    return nextCaseFinder
        .of(officer)
        .map(QueuePage::redirect)
        .orElse("redirect:" + QueuePageModel.PATH);
  }

  static String redirect(ApplicationId application) {
    return "redirect:" + QueuePageModel.PATH + "/" + application;
  }

  private static String show(QueuePageModel sheet, FormState formState, Model model) {
    model.addAttribute("sheet", sheet).addAttribute("entry", formState);
    return "dashboard/queue";
  }
}
