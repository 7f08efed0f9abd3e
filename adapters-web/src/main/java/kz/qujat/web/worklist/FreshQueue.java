package kz.qujat.web.worklist;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import kz.qujat.application.review.Worklist;
import kz.qujat.web.caller.Paging;
import org.springframework.stereotype.Component;

/// The queue as it was when it was asked for: whoever has just claimed an application does not see
/// it waiting, unless the list is far behind.
@Component
public final class FreshQueue {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Worklist worklist;

  FreshQueue(Worklist worklist) {
    this.worklist = worklist;
  }

  /// The part of the queue that is asked for, waited for while it is behind the question.
  public Worklist.Queue page(Worklist.Query query, Paging paging) {
    return fresh(
        () -> worklist.page(query, paging.limit(), paging.cursor()), Worklist.Queue::lagMillis);
  }

  /// What `read` gives, asked again while it is behind the question.
  public static <T> T fresh(Supplier<T> read, ToLongFunction<T> lagMillis) {
    long asked = System.nanoTime();
    while (true) {
      // Taken before the read: the lag is told early in it, and what the rest of it takes does not
      // make the list any younger.
      Duration since = Duration.ofNanos(System.nanoTime() - asked);
      T list = read.get();
      // What it has not seen yet happened after the question.
      if (lagMillis.applyAsLong(list) <= since.toMillis() || since.compareTo(PATIENCE) > 0) {
        return list;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /// Whether waiting was in vain, and a page that shows the list had better ask again.
  public static boolean isBehind(long lagMillis) {
    return lagMillis > PATIENCE.toMillis();
  }
}
