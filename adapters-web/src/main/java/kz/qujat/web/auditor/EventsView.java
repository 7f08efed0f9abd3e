package kz.qujat.web.auditor;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import kz.qujat.application.history.Recorded;
import kz.qujat.application.lifecycle.Actor;
import org.jspecify.annotations.Nullable;

/// The history of an application, whole and in order.
public record EventsView(List<Line> events) {

  /// An event as the store holds it.
  ///
  /// @param leafIndex place in the audit log, absent until the event is sealed
  /// @param leafHash absent until the event is sealed
  /// @param at the legal moment of the act
  /// @param recordedAt when the row was written
  /// @param payload the stored JSON, character for character
  public record Line(
      long sequence,
      long position,
      @Nullable Long leafIndex,
      @Nullable String leafHash,
      String type,
      String revision,
      Instant at,
      Instant recordedAt,
      Actor actor,
      @JsonRawValue @Schema(type = "object") String payload) {}

  /// The history as it goes out.
  public static EventsView of(List<Recorded> history) {
    return new EventsView(history.stream().map(EventsView::line).toList());
  }

  private static Line line(Recorded recorded) {
    return new Line(
        recorded.sequence(),
        recorded.position(),
        null,
        null,
        recorded.type(),
        recorded.revision(),
        recorded.event().at(),
        recorded.recordedAt(),
        recorded.actor(),
        recorded.payload());
  }
}
