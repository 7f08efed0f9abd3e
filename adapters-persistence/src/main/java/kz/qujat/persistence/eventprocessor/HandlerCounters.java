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
    return EventProcessors.EVENT_HANDLERS.stream()
        .collect(toMap(duty -> duty, _ -> new LongAdder()));
  }

  /// Records a failed attempt, whether the first or a later one.
  void fail(String duty) {
    Objects.requireNonNull(failed.get(duty)).increment();
  }

  /// Records a successful retry.
  void recover(String duty) {
    Objects.requireNonNull(recovered.get(duty)).increment();
  }

  long failed(String duty) {
    return Objects.requireNonNull(failed.get(duty)).sum();
  }

  long recovered(String duty) {
    return Objects.requireNonNull(recovered.get(duty)).sum();
  }
}
