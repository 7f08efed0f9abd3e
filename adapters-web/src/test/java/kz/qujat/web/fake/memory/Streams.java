package kz.qujat.web.fake.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.qujat.application.command.Actor;
import kz.qujat.application.history.RecordedEvent;

/// The histories of one aggregate type, in the order in which they started.
final class Streams<K, E> {
  private final Map<K, List<RecordedEvent<E>>> histories = new LinkedHashMap<>();
  private long position;

  synchronized void clear() {
    histories.clear();
  }

  synchronized int size() {
    return histories.size();
  }

  synchronized void append(K id, List<E> events, Actor actor) {
    List<RecordedEvent<E>> history = histories.computeIfAbsent(id, _ -> new ArrayList<>());
    for (E event : events) {
      String type = event.getClass().getSimpleName();
      history.add(
          new RecordedEvent<>(
              event, history.size(), ++position, type, "1", "{}", actor, Instant.now()));
    }
  }

  synchronized List<RecordedEvent<E>> of(K id) {
    return List.copyOf(histories.getOrDefault(id, List.of()));
  }

  List<E> events(K id) {
    return of(id).stream().map(RecordedEvent::event).toList();
  }

  synchronized Stream<E> all() {
    return List.copyOf(histories.values()).stream().flatMap(List::stream).map(RecordedEvent::event);
  }

  /// The keys of the histories that contain an event matching `test`.
  synchronized List<K> with(Predicate<E> test) {
    return histories.entrySet().stream()
        .filter(entry -> entry.getValue().stream().map(RecordedEvent::event).anyMatch(test))
        .map(Map.Entry::getKey)
        .toList();
  }
}
