package kz.qujat.story;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Repeats a call until it is answered. A broken connection, a product that is starting and an
/// unavailable neighbour do not count as answers.
public final class Persistently {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final long BETWEEN_TRIES = Duration.ofMillis(100).toNanos();

  private Persistently() {}

  /// Returns the first real answer, or the last failed one.
  public static Reply call(Supplier<Reply> call) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        Reply reply = call.get();
        if (reply.status() < 500 || System.nanoTime() > end) {
          return reply;
        }
      } catch (UncheckedIOException e) {
        if (System.nanoTime() > end) {
          throw e;
        }
      }
      LockSupport.parkNanos(BETWEEN_TRIES);
    }
  }
}
