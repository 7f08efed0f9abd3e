package kz.qujat.web.worklist;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import kz.qujat.application.review.Worklist;
import kz.qujat.web.caller.Paging;
import org.springframework.stereotype.Component;

/// Reads the queue only once it includes everything up to the request.
///
/// So an officer who has just claimed an application does not see it as waiting, unless the
/// worklist is far behind.
@Component
public final class QueueAfterOwnWrites {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Worklist worklist;

  QueueAfterOwnWrites(Worklist worklist) {
    this.worklist = worklist;
  }

  /// The requested page of the queue, read once the worklist has caught up with the request.
  public Worklist.Queue page(Worklist.Query query, Paging paging) {
    return fresh(
        () -> worklist.page(query, paging.limit(), paging.cursor()), Worklist.Queue::lagMillis);
  }

  /// The result of `read`, repeated until it has caught up with the time of this call.
  ///
  /// It gives up after one second and returns the last result.
  public static <T> T fresh(Supplier<T> read, ToLongFunction<T> lagMillis) {
    long asked = System.nanoTime();
    while (true) {
      // Measured before the read: the lag is determined early in the read, and the rest of it does
      // not make the list fresher.
      Duration since = Duration.ofNanos(System.nanoTime() - asked);
      T list = read.get();
      // Everything that the list lacks happened after the request.
      if (lagMillis.applyAsLong(list) <= since.toMillis() || since.compareTo(PATIENCE) > 0) {
        return list;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /// Whether the list was still behind after waiting, so that the page should load it again.
  public static boolean isBehind(long lagMillis) {
    return lagMillis > PATIENCE.toMillis();
  }
}
