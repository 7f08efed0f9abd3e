package kz.qujat.web.chronicle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qujat.application.history.HistoryEntry;
import kz.qujat.application.history.Recorded;
import kz.qujat.web.chronicle.Happening.Line;
import org.jspecify.annotations.Nullable;

/// What an application was after some of its events, and what the last of them changed.
///
/// @param counted how many events count
/// @param total how many there are
/// @param title what the last event that counts is called, absent before the first
/// @param recordedAt when that event was recorded
record Standing(
    int counted,
    int total,
    @Nullable String title,
    @Nullable Instant recordedAt,
    List<Fact> facts) {

  /// Whether the last event brought a fact, changed it or took it away.
  enum Change {
    NONE,
    NEW,
    CHANGED,
    GONE
  }

  /// Something that is true of the application.
  ///
  /// @param before what was true before the last event, where that was something else
  record Fact(Line line, Change change, @Nullable String before) {}

  /// The application after the first `counted` events of `history`.
  static Standing of(List<HistoryEntry> history, int counted, Facts facts, Wording wording) {
    @Nullable Recorded<?> last = counted == 0 ? null : history.get(counted - 1).recorded();
    return new Standing(
        counted,
        history.size(),
        last == null ? null : wording.event(last.type()),
        last == null ? null : last.recordedAt(),
        compared(
            facts.of(history.subList(0, Math.max(0, counted - 1))),
            facts.of(history.subList(0, counted)),
            wording));
  }

  private static List<Fact> compared(
      Map<String, String> before, Map<String, String> now, Wording wording) {
    Set<String> names = new LinkedHashSet<>(now.keySet());
    names.addAll(before.keySet());
    List<Fact> facts = new ArrayList<>();
    for (String name : names) {
      @Nullable String old = before.get(name);
      @Nullable String value = now.get(name);
      Line line =
          wording.line(
              "chronicle.fact." + name.replaceFirst("\\..*", ""),
              value == null ? wording.nothing() : value);
      Change change = change(old, value);
      facts.add(
          new Fact(line, change, change == Change.CHANGED || change == Change.GONE ? old : null));
    }
    return facts;
  }

  private static Change change(@Nullable String old, @Nullable String value) {
    if (value == null) {
      return Change.GONE;
    }
    if (old == null) {
      return Change.NEW;
    }
    return old.equals(value) ? Change.NONE : Change.CHANGED;
  }

  /// The place of the last event that counts, counted from 0.
  public int sequence() {
    return counted - 1;
  }
}
