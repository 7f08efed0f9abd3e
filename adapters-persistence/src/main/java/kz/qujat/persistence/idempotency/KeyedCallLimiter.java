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
/// served. So connections remain for all other work, however many calls are repeated and however
/// slow a neighbouring system is.
@Component
final class KeyedCallLimiter {
  private final Map<Long, Turn> turns = new ConcurrentHashMap<>();
  private final Semaphore places;
  private final Duration longestWait;

  KeyedCallLimiter(HikariDataSource pool, IdempotencySettings settings) {
    places = new Semaphore(settings.placesIn(pool.getMaximumPoolSize()), true);
    longestWait = settings.longestWait();
  }

  /// Runs `work` as soon as no other call with this number is in progress in this process and the
  /// limit allows it.
  ///
  /// @throws StillRunning when the other call takes too long
  /// @throws CannotGetJdbcConnectionException when the limit does not allow it in time
  <T> T through(long call, Supplier<T> work) {
    long until = System.nanoTime() + longestWait.toNanos();
    Turn turn = turns.compute(call, (_, known) -> Turn.joined(known));
    try {
      return inTurn(turn, until, () -> inAPlace(until, work));
    } finally {
      turns.computeIfPresent(call, (_, left) -> left.left());
    }
  }

  private static <T> T inTurn(Turn turn, long until, Supplier<T> work) {
    if (!comes(nanos -> turn.lock.tryLock(nanos, NANOSECONDS), until)) {
      throw new StillRunning();
    }
    try {
      return work.get();
    } finally {
      turn.lock.unlock();
    }
  }

  private <T> T inAPlace(long until, Supplier<T> work) {
    if (!comes(nanos -> places.tryAcquire(nanos, NANOSECONDS), until)) {
      throw new CannotGetJdbcConnectionException(
          "too many calls with a key at once", new SQLTransientConnectionException("no permit"));
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private static boolean comes(Waiting waiting, long until) {
    try {
      return waiting.endsWithin(until - System.nanoTime());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private interface Waiting {
    boolean endsWithin(long nanos) throws InterruptedException;
  }

  /// The queue of identical calls. It exists while such calls run or wait.
  private static final class Turn {
    private final ReentrantLock lock = new ReentrantLock(true);
    private int callers;

    static Turn joined(@Nullable Turn known) {
      Turn turn = known == null ? new Turn() : known;
      turn.callers++;
      return turn;
    }

    @Nullable Turn left() {
      callers--;
      return callers == 0 ? null : this;
    }
  }
}
