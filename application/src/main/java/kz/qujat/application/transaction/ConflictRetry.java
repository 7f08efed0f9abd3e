package kz.qujat.application.transaction;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Runs work again that lost a race against another transaction.
///
/// It runs on the caller's thread, so that it keeps the caller's transaction, language and
/// correlation id.
public final class ConflictRetry {
  private static final int TRIES = 12;
  private static final long LONGEST_PAUSE_NANOS = 20_000_000;

  private ConflictRetry() {}

  /// Runs `work` until it loses no race, at most twelve times.
  ///
  /// @param work leaves nothing behind when it throws
  /// @throws ConcurrentChange when the last try lost a race, too
  public static <T> T run(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return work.get();
      } catch (ConcurrentChange lost) {
        if (attempt == TRIES) {
          throw lost;
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS));
      }
    }
  }
}
