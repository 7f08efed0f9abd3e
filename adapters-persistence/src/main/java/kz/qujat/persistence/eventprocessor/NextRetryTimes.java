package kz.qujat.persistence.eventprocessor;

import java.time.Instant;
import java.util.Optional;

/// The schedule of automatic retries of dead-lettered events.
public interface NextRetryTimes {
  /// When this process plans to start the next run for an event handler; empty before the first run
  /// has been planned.
  Optional<Instant> next(String handler);
}
