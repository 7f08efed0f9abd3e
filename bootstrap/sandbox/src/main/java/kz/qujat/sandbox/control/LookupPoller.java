package kz.qujat.sandbox.control;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// Waits for a message that the product is about to send.
public final class LookupPoller {
  private static final Duration WHOLE = Duration.ofSeconds(3);
  private static final Duration GLANCE = Duration.ofMillis(50);

  private LookupPoller() {}

  /// Polls `look` until it finds a value; empty after a few seconds.
  public static <T> Optional<T> until(Supplier<Optional<T>> look) {
    long end = System.nanoTime() + WHOLE.toNanos();
    Optional<T> found = look.get();
    while (found.isEmpty() && System.nanoTime() < end) {
      try {
        Thread.sleep(GLANCE);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return found;
      }
      found = look.get();
    }
    return found;
  }
}
