package kz.qujat.web.chronicle;

import java.time.Instant;
import java.util.List;
import kz.qujat.application.history.HistoryEntry.StreamKind;
import kz.qujat.web.chronicle.Evidences.Evidence;
import org.jspecify.annotations.Nullable;

/// An event on the timeline.
///
/// @param number its place in the history of everything about the application, counted from 1
/// @param stream whose history it stands in
/// @param title what it is called in the reader's language
/// @param type the stable name of the kind of event
/// @param at the legal moment
/// @param recordedAt when the row was written
/// @param role in which the actor acted
/// @param actor who acted
/// @param lines what it says
/// @param secrets what the vault tells of it
/// @param stored the stored JSON
/// @param evidence of a decision
record Happening(
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
  Happening {
    lines = List.copyOf(lines);
    secrets = List.copyOf(secrets);
  }

  /// Something that is known, with its name.
  ///
  /// @param code whether the value is for machines: a digest, a pseudonym
  record Line(String label, String value, boolean code) {}
}
