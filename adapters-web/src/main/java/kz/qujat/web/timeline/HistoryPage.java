package kz.qujat.web.timeline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.access.AccessKind;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.HistoryEntry;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.web.auditor.AnyApplicationGuard;
import kz.qujat.web.auditor.EventsView;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.guard.Reads;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.JsonObjectReader;
import kz.qujat.web.wire.QueryParameterReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of an application's history, and of its state at any point of that history.
@Controller
@Unmetered("it reads or changes little")
@RequestMapping("/chronicle/{id}")
@GuardedBy(AnyApplicationGuard.class)
@Reads(AccessKind.HISTORY)
final class HistoryPage {
  private final Histories histories;
  private final TimelineEventFactory timelineEventFactory;
  private final StateFacts stateFacts;
  private final EventTexts eventTexts;

  HistoryPage(
      Histories histories,
      TimelineEventFactory timelineEventFactory,
      StateFacts stateFacts,
      EventTexts eventTexts) {
    this.histories = histories;
    this.timelineEventFactory = timelineEventFactory;
    this.stateFacts = stateFacts;
    this.eventTexts = eventTexts;
  }

  /// The whole page, or only the state when the auditor moves the slider.
  @GetMapping
  String history(
      CaseFile file,
      @RequestParam Map<String, String> asked,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
      Model model) {
    List<HistoryEntry> history = histories.about(file.id());
    model.addAttribute("file", file);
    model.addAttribute("ticket", ticket(file));
    model.addAttribute(
        "standing", StateAtEvent.of(history, counted(history, asked), stateFacts, eventTexts));
    if (part != null) {
      return "chronicle/history :: standing";
    }
    model.addAttribute(
        "happenings", timelineEventFactory.of(history, file.application().applicant()));
    return "chronicle/history";
  }

  /// The printable page with the whole history.
  @Reads(AccessKind.EXPORT)
  @GetMapping("/print")
  @Spends(Budget.EXPORTS)
  String print(CaseFile file, Model model) {
    List<HistoryEntry> history = histories.about(file.id());
    model.addAttribute("file", file);
    model.addAttribute("ticket", ticket(file));
    model.addAttribute(
        "standing", StateAtEvent.of(history, history.size(), stateFacts, eventTexts));
    model.addAttribute(
        "happenings", timelineEventFactory.of(history, file.application().applicant()));
    return "chronicle/print";
  }

  /// The history as a file, in the format of the API.
  @Reads(AccessKind.EXPORT)
  @GetMapping(path = "/history.json", produces = MediaType.APPLICATION_JSON_VALUE)
  @Spends(Budget.EXPORTS)
  ResponseEntity<EventsView> export(CaseFile file) {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("history-" + file.id() + ".json")
                .build()
                .toString())
        .body(EventsView.of(histories.about(file.id())));
  }

  private static @Nullable String ticket(CaseFile file) {
    @Nullable ApplicationRegistered registered = file.milestones().registered();
    return registered == null ? null : registered.ticket().toString();
  }

  /// The number of events to include; all of them when the query does not restrict it.
  private static int counted(List<HistoryEntry> history, Map<String, String> asked) {
    JsonObjectReader jsonObjectReader = QueryParameterReader.of(asked);
    Optional<Integer> sequence =
        jsonObjectReader.optional(
            "sequence",
            text -> number(text).filter(n -> n < history.size()),
            FieldFaultCode.OUT_OF_RANGE);
    Optional<Instant> at =
        jsonObjectReader.optional("at", HistoryPage::moment, FieldFaultCode.MALFORMED);
    jsonObjectReader.check();
    return at.map(moment -> recordedBy(history, moment))
        .or(() -> sequence.map(last -> last + 1))
        .orElse(history.size());
  }

  private static int recordedBy(List<HistoryEntry> history, Instant moment) {
    return (int)
        history.stream().takeWhile(entry -> !entry.recorded().recordedAt().isAfter(moment)).count();
  }

  private static Optional<Integer> number(String text) {
    return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /// Parses a local date and time in Kazakhstan, as a form field contains it.
  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text).atZone(CivilDate.KAZAKHSTAN).toInstant());
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
