package kz.qujat.persistence.idempotency;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import kz.qujat.application.idempotency.IdempotentCalls.StillRunning;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;

/// Limits the calls with an idempotency key before they take a connection, which each of them holds
/// while it runs. Identical calls run one at a time; the total number is limited, first come, first
/// served. Connections therefore remain for all other calls, however many calls are repeated and
/// however slow a neighbouring system is.
@Component
final class KeyedCallLimiter {
  private final Map<Long, CallQueue> queues = new ConcurrentHashMap<>();
  private final Semaphore permits;
  private final Duration longestWait;

  KeyedCallLimiter(HikariDataSource pool, IdempotencySettings settings) {
    permits = new Semaphore(settings.placesIn(pool.getMaximumPoolSize()), true);
    longestWait = settings.longestWait();
  }

  /// Runs `work` as soon as no other call with this number is in progress in this process and the
  /// limit allows it.
  ///
  /// @throws StillRunning when the other call takes too long
  /// @throws CannotGetJdbcConnectionException when the limit does not allow it in time
  <T> T through(long call, Supplier<T> work) {
    long deadline = System.nanoTime() + longestWait.toNanos();
    CallQueue queue = queues.compute(call, (_, known) -> CallQueue.joined(known));
    try {
      return withLock(queue, deadline, () -> withPermit(deadline, work));
    } finally {
      queues.computeIfPresent(call, (_, left) -> left.left());
    }
  }

  private static <T> T withLock(CallQueue queue, long deadline, Supplier<T> work) {
    if (!acquired(nanos -> queue.lock.tryLock(nanos, NANOSECONDS), deadline)) {
      throw new StillRunning();
    }
    try {
      return work.get();
    } finally {
      queue.lock.unlock();
    }
  }

  private <T> T withPermit(long deadline, Supplier<T> work) {
    if (!acquired(nanos -> permits.tryAcquire(nanos, NANOSECONDS), deadline)) {
      throw new CannotGetJdbcConnectionException(
          "too many calls with a key at once", new SQLTransientConnectionException("no permit"));
    }
    try {
      return work.get();
    } finally {
      permits.release();
    }
  }

  private static boolean acquired(Acquisition acquisition, long deadline) {
    try {
      return acquisition.succeedsWithin(deadline - System.nanoTime());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private interface Acquisition {
    boolean succeedsWithin(long nanos) throws InterruptedException;
  }

  /// The queue of identical calls. It exists while such calls run or wait.
  private static final class CallQueue {
    private final ReentrantLock lock = new ReentrantLock(true);
    private int callers;

    static CallQueue joined(@Nullable CallQueue known) {
      CallQueue queue = known == null ? new CallQueue() : known;
      queue.callers++;
      return queue;
    }

    @Nullable CallQueue left() {
      callers--;
      return callers == 0 ? null : this;
    }
  }
}
