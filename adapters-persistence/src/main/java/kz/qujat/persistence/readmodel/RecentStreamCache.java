package kz.qujat.persistence.readmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kz.qujat.persistence.eventstore.EventStreamReader;
import kz.qujat.persistence.readmodel.EventBatch.Sequenced;
import org.jspecify.annotations.Nullable;

/// The event streams that changed most recently, in memory, for a projection that folds whole
/// streams. A stream that is not in memory is read from the history, and may then already contain
/// events that follow later in the order of reading.
///
/// @param <E> the family of events
public final class RecentStreamCache<E> {
  private static final int CAPACITY = 2_000;

  private final EventStreamReader streams;
  private final Class<E> family;
  private final Function<E, String> streamOf;
  private final Map<String, List<E>> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<E>> eldest) {
          return size() > CAPACITY;
        }
      };

  /// @param streamOf the id of the stream of an event
  public RecentStreamCache(
      EventStreamReader streams, Class<E> family, Function<E, String> streamOf) {
    this.streams = streams;
    this.family = family;
    this.streamOf = streamOf;
  }

  /// The streams of `events`, each at least up to its last event in `events`.
  public synchronized Map<String, List<E>> after(List<Sequenced<E>> events) {
    Map<String, List<E>> found = new HashMap<>();
    Set<String> missing = new HashSet<>();
    for (Sequenced<E> one : events) {
      String id = streamOf.apply(one.event());
      @Nullable List<E> stream = extended(id, one);
      if (stream == null) {
        missing.add(id);
      } else {
        found.put(id, stream);
      }
    }
    Map<String, List<E>> read = streams.read(family, missing);
    recent.putAll(read);
    found.putAll(read);
    found.replaceAll((_, stream) -> List.copyOf(stream));
    return found;
  }

  /// The stream in memory with the event; null when it is not in memory, or has a gap before the
  /// event.
  private @Nullable List<E> extended(String id, Sequenced<E> one) {
    if (one.sequence() == 0) {
      recent.putIfAbsent(id, new ArrayList<>());
    }
    @Nullable List<E> stream = recent.get(id);
    if (stream == null || stream.size() < one.sequence()) {
      return null;
    }
    if (stream.size() == one.sequence()) {
      stream.add(one.event());
    }
    return stream;
  }
}
