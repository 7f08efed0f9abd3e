package kz.qujat.benchmark.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/// Work that arrives at a fixed rate, whether or not earlier work is done.
public record Arrivals(double perSecond) {
  private static final double NANOS_PER_SECOND = 1_000_000_000;

  /// Starts `work` at this rate for that long, and waits until all of it is done.
  public void during(Duration window, Runnable work) {
    long begin = System.nanoTime();
    long count = Math.round(window.toSeconds() * perSecond);
    List<CompletableFuture<Void>> started = new ArrayList<>();
    try (var threads = Executors.newCachedThreadPool()) {
      for (int arrival = 0; arrival < count; arrival++) {
        awaitMoment(begin + (long) (arrival / perSecond * NANOS_PER_SECOND));
        started.add(CompletableFuture.runAsync(work, threads));
      }
      started.forEach(CompletableFuture::join);
    }
  }

  private static void awaitMoment(long nanos) {
    for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
