package kz.qujat.persistence.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qujat.persistence.TestStore.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.qujat.application.idempotency.IdempotentCalls;
import kz.qujat.application.idempotency.IdempotentCalls.Call;
import kz.qujat.application.idempotency.IdempotentCalls.StillRunning;
import kz.qujat.application.idempotency.StoredResponse;
import kz.qujat.persistence.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// More calls at the same time than there are connections, all waiting for a neighbour.
@SpringJUnitConfig(Tables.class)
class CrowdedRepetitionsIT {
  private static final int CALLS = 3 * Tables.CONNECTIONS;
  private static final int PLACES = Tables.CONNECTIONS / IdempotencySettings.PARTS;
  private static final byte[] BODY = "{}".getBytes(UTF_8);
  private static final Set<Thread.State> WAITING_STATES =
      EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

  @Autowired private IdempotentCalls idempotentCalls;
  @Autowired private HikariDataSource pool;

  private final CountDownLatch neighbour = new CountDownLatch(1);
  private final AtomicInteger inProgress = new AtomicInteger();
  private final AtomicInteger calls = new AtomicInteger();
  private final List<Thread> threads = new ArrayList<>();

  @AfterEach
  void theNeighbourAnswers() throws InterruptedException {
    neighbour.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
  }

  @Test
  void repeatsThatWaitForTheFirstHoldNoConnection() throws Exception {
    Call call = newCall();
    List<FutureTask<StoredResponse>> repeats =
        IntStream.range(0, CALLS).mapToObj(_ -> started(call)).toList();
    await().until(() -> inProgress.get() == 1 && allAreWaiting());

    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isEqualTo(1);

    neighbour.countDown();
    for (FutureTask<StoredResponse> repeat : repeats) {
      assertThat(repeat.get(60, TimeUnit.SECONDS).body()).isEqualTo("answer 1".getBytes(UTF_8));
    }
  }

  @Test
  void callsWithKeysLeaveHalfOfTheConnectionsToOthers() throws Exception {
    List<FutureTask<StoredResponse>> all =
        IntStream.range(0, CALLS).mapToObj(_ -> started(newCall())).toList();
    await().until(() -> inProgress.get() == PLACES && allAreWaiting());

    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isEqualTo(PLACES);

    neighbour.countDown();
    for (FutureTask<StoredResponse> one : all) {
      assertThat(one.get(60, TimeUnit.SECONDS).status()).isEqualTo(201);
    }
    assertThat(calls).hasValue(CALLS);
  }

  @Test
  void aCallBeyondTheLimitFailsWhenItsWaitEnds() {
    KeyedCallLimiter narrow = limiter(1);
    assertThatThrownBy(
            () -> narrow.through(1, () -> onAnotherThread(() -> narrow.through(2, () -> 2))))
        .hasCauseInstanceOf(CannotGetJdbcConnectionException.class);
    assertThat(narrow.through(2, () -> "free again")).isEqualTo("free again");
  }

  @Test
  void aRepeatThatWaitsTooLongFailsAsStillRunning() {
    KeyedCallLimiter wide = limiter(2);
    assertThatThrownBy(() -> wide.through(1, () -> onAnotherThread(() -> wide.through(1, () -> 2))))
        .hasCauseInstanceOf(StillRunning.class);
  }

  private static KeyedCallLimiter limiter(int permits) {
    HikariDataSource pool = new HikariDataSource();
    pool.setMaximumPoolSize(permits * IdempotencySettings.PARTS);
    return new KeyedCallLimiter(pool, new IdempotencySettings(Duration.ofMillis(50)));
  }

  private static Call newCall() {
    return new Call("aigul", "POST", "/api/v1/applications", UUID.randomUUID().toString());
  }

  private FutureTask<StoredResponse> started(Call call) {
    FutureTask<StoredResponse> task =
        new FutureTask<>(() -> idempotentCalls.once(call, BODY, this::answer));
    threads.add(Thread.ofPlatform().start(task));
    return task;
  }

  private StoredResponse answer() {
    inProgress.incrementAndGet();
    try {
      neighbour.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new StoredResponse(201, Map.of(), ("answer " + calls.incrementAndGet()).getBytes(UTF_8));
  }

  private boolean allAreWaiting() {
    return threads.stream().allMatch(thread -> WAITING_STATES.contains(thread.getState()));
  }

  private static <T> T onAnotherThread(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread.ofPlatform().start(task);
    try {
      return task.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
