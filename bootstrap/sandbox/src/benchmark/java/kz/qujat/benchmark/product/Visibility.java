package kz.qujat.benchmark.product;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import kz.qujat.benchmark.measure.Latencies;
import org.springframework.jdbc.core.JdbcTemplate;

/// Measures how long after its registration was written an application is in the queue.
public final class Visibility {
  private static final long LOOK_EVERY_NANOS = Duration.ofMillis(1).toNanos();
  private static final double NANOS_PER_SECOND = 1_000_000_000;
  private static final String AGE_WHEN_SEEN =
      """
      select extract(epoch from clock_timestamp() - event.recorded_at)
        from worklist join event on event.aggregate_id = worklist.application_id::text
       where worklist.application_id = ? and event.payload_type = 'application-registered'
      """;

  private final JdbcTemplate database;
  private final Latencies latencies = new Latencies();

  public Visibility(RunningProduct product) {
    database = product.the(JdbcTemplate.class);
  }

  public Latencies latencies() {
    return latencies;
  }

  /// Looks until the application is there.
  CompletableFuture<Void> watch(String application) {
    return CompletableFuture.runAsync(
        () -> latencies.add((long) (awaitAge(UUID.fromString(application)) * NANOS_PER_SECOND)),
        Thread::startVirtualThread);
  }

  private double awaitAge(UUID application) {
    List<Double> seen = look(application);
    while (seen.isEmpty()) {
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
      seen = look(application);
    }
    return seen.getFirst();
  }

  private List<Double> look(UUID application) {
    return database.queryForList(AGE_WHEN_SEEN, Double.class, application);
  }
}
