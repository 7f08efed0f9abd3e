package kz.qujat.web.auditor;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import kz.qujat.application.command.Actor;
import kz.qujat.application.history.HistoryEntry;
import kz.qujat.application.history.HistoryEntry.StreamKind;
import kz.qujat.application.history.RecordedEvent;
import org.jspecify.annotations.Nullable;

/// The events of an application, of its refunds, and of the supervision of either, in commit order.
///
/// @param nextCursor null on the last page
public record EventsView(List<Line> events, @Nullable String nextCursor) {
  public EventsView {
    events = List.copyOf(events);
  }

  /// An event as it is stored.
  public record Line(
      StreamRef stream,
      @Schema(description = "Position in its stream, counted from 0 without gaps.") long sequence,
      @Schema(description = "Position in the event store as a whole, with gaps.") long position,
      @Schema(description = "Position in the audit log; null until the event is sealed.")
          @Nullable Long leafIndex,
      @Schema(description = "Hash of its leaf in the audit log; null until the event is sealed.")
          @Nullable String leafHash,
      @Schema(example = "application-registered") String type,
      @Schema(description = "Version of the payload format.") String revision,
      @Schema(description = "The legal moment of the act.") Instant at,
      @Schema(description = "When the event was stored, by the system clock.") Instant recordedAt,
      Actor actor,
      @Schema(type = "object", description = "The stored JSON, character for character.")
          @JsonRawValue
          String payload) {}

  /// The stream an event belongs to.
  public record StreamRef(
      StreamKind kind,
      @Schema(
              description =
                  "The id of the application or refund; for supervision, the id of its subject.",
              example = "0197297c-0000-7000-8000-000000000001")
          String id) {}

  /// The whole history in one response.
  public static EventsView of(List<HistoryEntry> history) {
    return of(history, null);
  }

  static EventsView of(List<HistoryEntry> page, @Nullable String nextCursor) {
    return new EventsView(page.stream().map(EventsView::line).toList(), nextCursor);
  }

  private static Line line(HistoryEntry entry) {
    RecordedEvent<?> recordedEvent = entry.recorded();
    return new Line(
        new StreamRef(entry.kind(), entry.streamId()),
        recordedEvent.sequence(),
        recordedEvent.position(),
        null,
        null,
        recordedEvent.type(),
        recordedEvent.revision(),
        entry.at(),
        recordedEvent.recordedAt(),
        recordedEvent.actor(),
        recordedEvent.payload());
  }
}
