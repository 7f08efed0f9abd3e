package kz.qujat.persistence.idempotency;

import java.time.Duration;
import kz.qujat.persistence.schedule.RecurringJob;
import org.springframework.stereotype.Component;

/// Deletes stored responses 24 hours after the call, when they are no longer returned.
@Component
final class ExpiredResponseCleanup implements RecurringJob {
  private final IdempotencyTable table;

  ExpiredResponseCleanup(IdempotencyTable table) {
    this.table = table;
  }

  @Override
  public String name() {
    return "forgetting-repetitions";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    var _ = table.forget();
  }
}
