package kz.qujat.persistence.eventprocessor;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/// Counts, for each event handler and since the start of this process, the failed attempts, and the
/// successful retries of events that had failed before.
@Component
final class HandlerCounters {
  private final Map<String, LongAdder> failed = adders();
  private final Map<String, LongAdder> recovered = adders();

  private static Map<String, LongAdder> adders() {
    return EventProcessorConfiguration.EVENT_HANDLERS.stream()
        .collect(toMap(handler -> handler, _ -> new LongAdder()));
  }

  /// Records a failed attempt, whether the first or a later one.
  void fail(String handler) {
    Objects.requireNonNull(failed.get(handler)).increment();
  }

  /// Records a successful retry.
  void recover(String handler) {
    Objects.requireNonNull(recovered.get(handler)).increment();
  }

  long failed(String handler) {
    return Objects.requireNonNull(failed.get(handler)).sum();
  }

  long recovered(String handler) {
    return Objects.requireNonNull(recovered.get(handler)).sum();
  }
}
