package kz.qujat.persistence.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import kz.qujat.application.history.ReadModelRebuilds;
import kz.qujat.application.history.ReadModelRebuilds.State;
import kz.qujat.persistence.schema.SchemaVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Rebuilds the read models that a migration has changed, before anything else of this process
/// starts: neither an event processor nor the web server runs until the changed tables are in use.
/// Processes of the earlier version serve the earlier tables meanwhile. Several processes may wait
/// for the same rebuild; one of them carries it out.
@Component
final class StartupReadModelRebuild implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(StartupReadModelRebuild.class);
  private static final long PAUSE_NANOS = Duration.ofMillis(500).toNanos();
  private static final Duration REPORT_INTERVAL = Duration.ofSeconds(10);

  /// The latest rebuild of each read model whose tables in use have an earlier shape, except those
  /// of a shape that this version does not know.
  private static final String OPEN =
      """
      select * from (
        select distinct on (projection)
               projection, state, replay.shape, reached_index as reached, until_index
          from replay join read_model on read_model.name = replay.projection
         where replay.shape > read_model.shape
         order by projection, replay.started_at desc) latest
       where latest.shape <= ?
       order by projection
      """;

  private final JdbcClient database;
  private final ReadModelRebuilds rebuilds;
  private final RebuildWorker worker;
  private final SchemaVersion version;
  private volatile boolean running;

  StartupReadModelRebuild(
      JdbcClient database,
      ReadModelRebuilds rebuilds,
      RebuildWorker worker,
      SchemaVersion version) {
    this.database = database;
    this.rebuilds = rebuilds;
    this.worker = worker;
    this.version = version;
  }

  private record Open(String projection, State state, long reached, long untilIndex) {}

  @Override
  public void start() {
    beginAgain();
    Instant reported = Instant.EPOCH;
    for (List<Open> open = open(); !open.isEmpty(); open = open()) {
      open.forEach(StartupReadModelRebuild::requireRunning);
      if (Instant.now().isAfter(reported.plus(REPORT_INTERVAL))) {
        reported = Instant.now();
        open.forEach(one ->
            LOG.info(
                "rebuilds the changed read model {}: at event {} of {}",
                one.projection(),
                one.reached(),
                one.untilIndex()));
      }
      if (!worker.work()) {
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
    running = true;
  }

  /// Begins the rebuilds again that failed, possibly because of a fault that this version corrects.
  private void beginAgain() {
    for (Open one : open()) {
      if (one.state() == State.FAILED) {
        var _ = rebuilds.start(one.projection());
      }
    }
  }

  private static void requireRunning(Open open) {
    if (open.state() == State.FAILED) {
      throw new IllegalStateException(
          "the changed read model " + open.projection() + " cannot be rebuilt; the log says why");
    }
  }

  private List<Open> open() {
    return database
        .sql(OPEN)
        .param(version.number())
        .query((row, _) ->
            new Open(
                row.getString("projection"),
                State.valueOf(row.getString("state")),
                row.getLong("reached"),
                row.getLong("until_index")))
        .list();
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }
}
