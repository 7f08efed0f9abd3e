package kz.qujat.persistence.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import kz.qujat.persistence.connection.BackgroundWork;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Runs every task when it is due, from the start of the application until its shutdown. A task
/// that fails runs again at its next regular time. If a process is killed during a run, another
/// process takes the task over after half a minute.
@Component
final class RecurringJobRunner implements SmartLifecycle {
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);
  private static final int MISSED_SIGNS = 6;
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(10);
  private static final Duration LONGEST_GLANCE = Duration.ofSeconds(10);

  private final Scheduler scheduler;

  RecurringJobRunner(DataSource database, List<RecurringJob> rounds) {
    scheduler =
        Scheduler.create(database)
            .tableName("scheduled_task")
            .startTasks(rounds.stream().map(RecurringJobRunner::task).toList())
            .threads(rounds.size())
            .pollingInterval(glance(rounds))
            .heartbeatInterval(SIGN_OF_LIFE)
            .missedHeartbeatsLimit(MISSED_SIGNS)
            .shutdownMaxWait(LONGEST_FAREWELL)
            .build();
  }

  private static RecurringTask<Void> task(RecurringJob recurringJob) {
    return Tasks.recurring(recurringJob.name(), FixedDelay.of(recurringJob.every()))
        .execute((_, _) -> BackgroundWork.run(recurringJob::run));
  }

  /// The polling interval: half the shortest interval between runs, but at most ten seconds.
  private static Duration glance(List<RecurringJob> rounds) {
    return rounds.stream()
        .map(recurringJob -> recurringJob.every().dividedBy(2))
        .filter(half -> half.compareTo(LONGEST_GLANCE) < 0)
        .min(Comparator.naturalOrder())
        .orElse(LONGEST_GLANCE);
  }

  @Override
  public void start() {
    scheduler.start();
  }

  @Override
  public void stop() {
    scheduler.stop();
  }

  @Override
  public boolean isRunning() {
    return scheduler.getSchedulerState().isStarted()
        && !scheduler.getSchedulerState().isShuttingDown();
  }
}
