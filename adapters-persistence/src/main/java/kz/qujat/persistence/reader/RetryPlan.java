package kz.qujat.persistence.reader;

import java.time.Instant;
import java.util.Optional;

/// When parked events are tried again by themselves.
public interface RetryPlan {
  /// When the next round of a duty begins, as this process plans it; nothing before it has begun to
  /// plan.
  Optional<Instant> next(String duty);
}
