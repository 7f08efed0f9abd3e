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
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.Recorded;
import kz.qujat.web.application.ApplicationViews;
import kz.qujat.web.openapi.Fails;
import kz.qujat.web.problem.Declined;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.wire.Flaw;
import kz.qujat.web.wire.Form;
import kz.qujat.web.wire.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The history of an application, and what it was at any point of it.
@RestController
@Tag(name = "Auditor")
@RequestMapping("/api/v1/audit/applications/{id}")
final class HistoryApi {
  private final Histories histories;
  private final ApplicationViews views;

  HistoryApi(Histories histories, ApplicationViews views) {
    this.histories = histories;
    this.views = views;
  }

  @GetMapping("/events")
  @Operation(summary = "The whole history in order")
  @Fails(ProblemCode.NOT_FOUND)
  EventsView events(CaseFile file) {
    return EventsView.of(histories.of(file.id()));
  }

  @GetMapping("/state")
  @Operation(summary = "The state rebuilt from the history up to a point")
  @Parameter(
      name = "sequence",
      in = ParameterIn.QUERY,
      description = "The last event that counts; without it and at, the last there is.",
      schema = @Schema(type = "integer", format = "int64"))
  @Parameter(
      name = "at",
      in = ParameterIn.QUERY,
      description = "What was recorded by then counts.",
      schema = @Schema(type = "string", format = "date-time"))
  @Fails({ProblemCode.NOT_FOUND, ProblemCode.VALIDATION})
  StateView state(
      CaseFile file, @Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
    List<Recorded> history = histories.of(file.id());
    return CaseFile.of(beginning(history, Query.of(parameters)))
        .map(then -> StateView.of(then, views))
        .orElseThrow(() -> new Declined(ProblemCode.NOT_FOUND));
  }

  /// The part of the history that is asked for: all of it, when nothing is said.
  private static List<Recorded> beginning(List<Recorded> history, Form form) {
    Optional<Long> sequence = form.optional("sequence", HistoryApi::number, Flaw.MALFORMED);
    Optional<Instant> at = form.optional("at", HistoryApi::instant, Flaw.MALFORMED);
    if (sequence.isPresent() && at.isPresent()) {
      form.note("at", Flaw.NOT_ALLOWED);
    }
    if (sequence.filter(number -> number >= history.size()).isPresent()) {
      form.note("sequence", Flaw.OUT_OF_RANGE);
    }
    form.check();
    return history.stream()
        .takeWhile(event -> sequence.isEmpty() || event.sequence() <= sequence.get())
        .takeWhile(event -> at.isEmpty() || !event.recordedAt().isAfter(at.get()))
        .toList();
  }

  private static Optional<Long> number(String text) {
    return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  /// A plus sign that nobody escaped comes as a blank.
  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
