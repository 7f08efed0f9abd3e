package kz.qujat.persistence.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.qujat.persistence.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ScheduledJobsIT {
  private static final TestStore STORE = TestStore.with();
  private static final Duration SOON = Duration.ofMillis(10);

  /// Long enough to detect another process that runs the task at the same time.
  private static final Duration A_WHILE = Duration.ofMillis(5);

  private final AtomicInteger done = new AtomicInteger();

  @AfterAll
  static void close() {
    STORE.close();
  }

  /// Runs `processes` processes with the same tasks until the tasks have run `enough` times.
  private void run(int processes, int enough, RecurringJob... rounds) {
    List<RecurringJobRunner> all =
        Stream.generate(() -> new RecurringJobRunner(STORE.get(DataSource.class), List.of(rounds)))
            .limit(processes)
            .toList();
    all.forEach(RecurringJobRunner::start);
    try {
      TestStore.await().until(() -> done.get() >= enough);
    } finally {
      all.forEach(RecurringJobRunner::stop);
    }
  }

  @Test
  void aTaskIsRunByOneProcessAtATime() {
    var inside = new AtomicInteger();
    var most = new AtomicInteger();
    RecurringJob lonely =
        RecurringJob.of(
            "lonely",
            SOON,
            () -> {
              most.accumulateAndGet(inside.incrementAndGet(), Math::max);
              done.incrementAndGet();
              LockSupport.parkNanos(A_WHILE.toNanos());
              inside.decrementAndGet();
            });
    run(3, 20, lonely);
    assertThat(most).hasValue(1);
  }

  @Test
  void aFailedTaskRunsAgainAndDelaysNoOtherTask() {
    var failed = new AtomicInteger();
    RecurringJob failing =
        RecurringJob.of(
            "failing",
            SOON,
            () -> {
              failed.incrementAndGet();
              throw new IllegalStateException("as it happens");
            });
    RecurringJob faithful =
        RecurringJob.of(
            "faithful",
            SOON,
            () -> {
              if (failed.get() > 1) {
                done.incrementAndGet();
              }
            });
    run(1, 2, failing, faithful);
    assertThat(failed).hasValueGreaterThan(1);
  }
}
