package kz.qujat.persistence.reader;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/// How often this process failed at an event, duty by duty, and how often it got through with one
/// it had failed at.
@Component
final class DutyTally {
  private final Map<String, LongAdder> failed = adders();
  private final Map<String, LongAdder> recovered = adders();

  private static Map<String, LongAdder> adders() {
    return Readers.DUTIES.stream().collect(toMap(duty -> duty, _ -> new LongAdder()));
  }

  /// A try came to nothing, the first one or a later one.
  void fail(String duty) {
    Objects.requireNonNull(failed.get(duty)).increment();
  }

  /// A later try got through.
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
