package kz.qujat.integration.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Assertions;

/// Runs something that must end soon and must not take much memory, whatever it is given.
public final class Bounded {
  /// Far more than any of these takes, because the machine may be busy.
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Bounded() {}

  /// Returns the result of `task`.
  ///
  /// @param megabytes the most that may be allocated, even for a short time
  public static <T> T call(int megabytes, Callable<T> task) {
    return Assertions.assertTimeoutPreemptively(
        LONGEST,
        () -> {
          long before = THREADS.getCurrentThreadAllocatedBytes();
          T result = task.call();
          long taken = THREADS.getCurrentThreadAllocatedBytes() - before;
          assertThat(taken >> 20).as("megabytes").isLessThanOrEqualTo(megabytes);
          return result;
        });
  }
}
