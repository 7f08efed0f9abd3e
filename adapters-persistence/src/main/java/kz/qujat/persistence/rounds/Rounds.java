package kz.qujat.persistence.rounds;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Does every round when it is due, from when the product is ready until it closes. What fails is
/// done again in its turn; what a killed process had begun, another takes up after half a minute.
@Component
final class Rounds implements SmartLifecycle {
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);
  private static final int MISSED_SIGNS = 6;
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(10);
  private static final Duration LONGEST_GLANCE = Duration.ofSeconds(10);

  private final Scheduler scheduler;

  Rounds(DataSource database, List<Round> rounds) {
    scheduler =
        Scheduler.create(database)
            .tableName("round")
            .startTasks(rounds.stream().map(Rounds::task).toList())
            .threads(rounds.size())
            .pollingInterval(glance(rounds))
            .heartbeatInterval(SIGN_OF_LIFE)
            .missedHeartbeatsLimit(MISSED_SIGNS)
            .shutdownMaxWait(LONGEST_FAREWELL)
            .build();
  }

  private static RecurringTask<Void> task(Round round) {
    return Tasks.recurring(round.name(), FixedDelay.of(round.every()))
        .execute((_, _) -> round.run());
  }

  /// How often is looked for what is due: twice as often as the most frequent round, within reason.
  private static Duration glance(List<Round> rounds) {
    return rounds.stream()
        .map(round -> round.every().dividedBy(2))
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
