package kz.qujat.web.chronicle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An event on the timeline.
///
/// @param title what it is called in the reader's language
/// @param type the stable name of the kind of event
/// @param at the legal moment
/// @param recordedAt when the row was written
/// @param role in which the actor acted
/// @param actor who acted
/// @param lines what it says
/// @param stored the stored JSON
/// @param evidence of a decision
record Happening(
    long sequence,
    long position,
    String title,
    String type,
    Instant at,
    Instant recordedAt,
    String role,
    String actor,
    List<Line> lines,
    String stored,
    @Nullable Evidence evidence) {
  Happening {
    lines = List.copyOf(lines);
  }
}
