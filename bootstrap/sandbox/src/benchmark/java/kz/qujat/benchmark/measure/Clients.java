package kz.qujat.benchmark.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;

/// The clients that work at the same time, each on a thread of its own.
public final class Clients {
  public static final int COUNT = 16;

  private Clients() {}

  /// Repeats `operation` on every client until the time is over.
  ///
  /// @return how often it was completed
  public static long during(Duration window, Runnable operation) {
    long end = System.nanoTime() + window.toNanos();
    return asLongAs(() -> System.nanoTime() < end, operation);
  }

  /// Repeats `operation` on every client as long as `condition` holds.
  ///
  /// @return how often it was completed
  public static long asLongAs(BooleanSupplier condition, Runnable operation) {
    LongAdder completed = new LongAdder();
    try (ExecutorService threads = Executors.newFixedThreadPool(COUNT)) {
      List<Future<?>> clients = new ArrayList<>();
      for (int client = 0; client < COUNT; client++) {
        clients.add(
            threads.submit(() -> {
              while (condition.getAsBoolean()) {
                operation.run();
                completed.increment();
              }
            }));
      }
      clients.forEach(Clients::await);
    }
    return completed.sum();
  }

  private static void await(Future<?> client) {
    try {
      client.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a client failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
