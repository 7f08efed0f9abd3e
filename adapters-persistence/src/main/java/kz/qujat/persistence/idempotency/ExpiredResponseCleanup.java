package kz.qujat.persistence.idempotency;

import java.time.Duration;
import kz.qujat.persistence.schedule.ScheduledJob;
import org.springframework.stereotype.Component;

/// Deletes stored responses once they are not repeated any more, 24 hours after the call.
@Component
final class ExpiredResponseCleanup implements ScheduledJob {
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
