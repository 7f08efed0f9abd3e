package kz.qujat.web.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qujat.application.history.HistoryEntry;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.web.timeline.TimelineEvent.Line;
import org.jspecify.annotations.Nullable;

/// The state of an application after some of its events, and what the last of them changed.
///
/// @param counted how many events are included
/// @param total how many events there are
/// @param title the name of the last included event; null when none is included
/// @param recordedAt when that event was stored
record StateAtEvent(
    int counted,
    int total,
    @Nullable String title,
    @Nullable Instant recordedAt,
    List<Fact> facts) {

  /// How the last event changed a fact: not at all, added, changed or removed.
  enum Change {
    NONE,
    NEW,
    CHANGED,
    GONE
  }

  /// A fact about the application.
  ///
  /// @param before the value before the last event; null when it was the same
  record Fact(Line line, Change change, @Nullable String before) {}

  /// The application after the first `counted` events of `history`.
  static StateAtEvent of(
      List<HistoryEntry> history, int counted, StateFacts stateFacts, EventTexts eventTexts) {
    @Nullable RecordedEvent<?> last = counted == 0 ? null : history.get(counted - 1).recorded();
    return new StateAtEvent(
        counted,
        history.size(),
        last == null ? null : eventTexts.event(last.type()),
        last == null ? null : last.recordedAt(),
        compared(
            stateFacts.of(history.subList(0, Math.max(0, counted - 1))),
            stateFacts.of(history.subList(0, counted)),
            eventTexts));
  }

  private static List<Fact> compared(
      Map<String, String> before, Map<String, String> now, EventTexts eventTexts) {
    Set<String> names = new LinkedHashSet<>(now.keySet());
    names.addAll(before.keySet());
    List<Fact> facts = new ArrayList<>();
    for (String name : names) {
      @Nullable String old = before.get(name);
      @Nullable String value = now.get(name);
      Line line =
          eventTexts.line(
              "chronicle.fact." + name.replaceFirst("\\..*", ""),
              value == null ? eventTexts.nothing() : value);
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

  /// The position of the last included event, counted from 0.
  public int sequence() {
    return counted - 1;
  }
}
