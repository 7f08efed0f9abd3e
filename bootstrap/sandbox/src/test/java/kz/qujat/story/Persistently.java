package kz.qujat.story;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Asks again until there is an answer: a connection that broke, a product that is starting and a
/// neighbour that is away are none.
public final class Persistently {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final long BETWEEN_TRIES = Duration.ofMillis(100).toNanos();

  private Persistently() {}

  /// The first answer that is one, or the last that is none.
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
