package kz.qujat.web.auditor;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import kz.qujat.application.access.AccessKind;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.HistoryEntry;
import kz.qujat.application.history.InvalidCursor;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.web.application.ApplicationViewFactory;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.guard.Reads;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.JsonObjectReader;
import kz.qujat.web.wire.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The history of an application, and its state at any point of that history.
@RestController
@Unmetered("it reads or changes little")
@Tag(name = "Auditor")
@RequestMapping("/api/v1/audit/applications/{id}")
@GuardedBy(AnyApplicationGuard.class)
@Reads(AccessKind.HISTORY)
final class HistoryApi {
  private final Histories histories;
  private final ApplicationViewFactory views;

  HistoryApi(Histories histories, ApplicationViewFactory views) {
    this.histories = histories;
    this.views = views;
  }

  @GetMapping("/events")
  @Operation(
      summary = "The history in commit order",
      description =
          "The events of the application, of its refunds, and of the supervision of either. Each"
              + " event names its stream and has a sequence number in that stream.")
  @PossibleProblems({ProblemCode.NOT_FOUND, ProblemCode.VALIDATION})
  EventsView events(CaseFile file, Paging paging) {
    List<HistoryEntry> rest = after(paging.cursor(), histories.about(file.id()));
    List<HistoryEntry> page = rest.stream().limit(paging.limit()).toList();
    return EventsView.of(page, page.size() < rest.size() ? cursor(page.getLast()) : null);
  }

  private static List<HistoryEntry> after(@Nullable String cursor, List<HistoryEntry> history) {
    if (cursor == null) {
      return history;
    }
    int last = history.stream().map(HistoryApi::cursor).toList().indexOf(cursor);
    if (last < 0) {
      throw new InvalidCursor();
    }
    return history.subList(last + 1, history.size());
  }

  private static String cursor(HistoryEntry entry) {
    return Long.toString(entry.recorded().position());
  }

  @GetMapping("/state")
  @Operation(summary = "The state rebuilt from the events up to a point")
  @Parameter(
      name = "sequence",
      in = ParameterIn.QUERY,
      description =
          "The last event of the application's own stream to include; without this and `at`, all"
              + " events are included.",
      schema = @Schema(type = "integer", format = "int64"))
  @Parameter(
      name = "at",
      in = ParameterIn.QUERY,
      description = "Includes the events recorded by this time.",
      schema = @Schema(type = "string", format = "date-time"))
  @PossibleProblems({ProblemCode.NOT_FOUND, ProblemCode.VALIDATION})
  StateView state(CaseFile file, QueryParameters parameters) {
    List<RecordedEvent<ApplicationEvent>> history = histories.of(file.id());
    return CaseFile.of(beginning(history, parameters.reader()))
        .map(then -> StateView.of(then, views))
        .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
  }

  /// The requested part of the history; the whole history when neither parameter is given.
  private static List<RecordedEvent<ApplicationEvent>> beginning(
      List<RecordedEvent<ApplicationEvent>> history, JsonObjectReader jsonObjectReader) {
    Optional<Long> sequence =
        jsonObjectReader.optional("sequence", HistoryApi::number, FieldFaultCode.MALFORMED);
    Optional<Instant> at =
        jsonObjectReader.optional("at", HistoryApi::instant, FieldFaultCode.MALFORMED);
    if (sequence.isPresent() && at.isPresent()) {
      jsonObjectReader.note("at", FieldFaultCode.NOT_ALLOWED);
    }
    if (sequence.filter(number -> number >= history.size()).isPresent()) {
      jsonObjectReader.note("sequence", FieldFaultCode.OUT_OF_RANGE);
    }
    jsonObjectReader.check();
    return history.stream()
        .takeWhile(event -> sequence.isEmpty() || event.sequence() <= sequence.get())
        .takeWhile(event -> at.isEmpty() || !event.recordedAt().isAfter(at.get()))
        .toList();
  }

  private static Optional<Long> number(String text) {
    return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  /// A plus sign that is not percent-encoded in the query arrives as a space.
  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
