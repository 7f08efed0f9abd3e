package kz.qujat.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Waits for asynchronous results.
public final class Eventually {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final long BETWEEN_LOOKS = Duration.ofMillis(50).toNanos();

  private Eventually() {}

  /// Returns as soon as `actual` is `expected`; fails when this does not happen in time.
  public static <T> void is(T expected, Supplier<? extends @Nullable T> actual) {
    is(expected, PATIENCE, actual);
  }

  /// The same with a longer timeout.
  public static <T> void is(T expected, Duration patience, Supplier<? extends @Nullable T> actual) {
    long end = System.nanoTime() + patience.toNanos();
    @Nullable T seen = actual.get();
    while (!expected.equals(seen) && System.nanoTime() < end) {
      LockSupport.parkNanos(BETWEEN_LOOKS);
      seen = actual.get();
    }
    assertThat(seen).isEqualTo(expected);
  }
}
