package kz.qujat.web.timeline;

import java.time.Instant;
import java.util.List;
import kz.qujat.application.history.HistoryEntry.StreamKind;
import kz.qujat.web.timeline.DecisionEvidenceReader.Evidence;
import org.jspecify.annotations.Nullable;

/// An event on the timeline.
///
/// @param number its position in the combined history of the application, counted from 1
/// @param stream the kind of stream it belongs to
/// @param title its name in the language of the page
/// @param type the stable name of the event type
/// @param at the legal moment of the act
/// @param recordedAt when the event was stored
/// @param role the role in which the actor acted
/// @param actor who acted
/// @param lines the fields of the event
/// @param secrets the personal data about it from the vault
/// @param stored the stored JSON
/// @param evidence the evidence for it; null unless it is a decision
record TimelineEvent(
    int number,
    StreamKind stream,
    long sequence,
    long position,
    String title,
    String type,
    Instant at,
    Instant recordedAt,
    String role,
    String actor,
    List<Line> lines,
    List<Line> secrets,
    String stored,
    @Nullable Evidence evidence) {
  TimelineEvent {
    lines = List.copyOf(lines);
    secrets = List.copyOf(secrets);
  }

  /// A labelled value.
  ///
  /// @param code whether the value is technical: a digest or a pseudonym
  record Line(String label, String value, boolean code) {}
}
