package kz.qujat.benchmark.row;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import kz.qujat.application.history.ReadModelRebuilds;
import kz.qujat.application.history.ReadModelRebuilds.Replay;
import kz.qujat.application.history.ReadModelRebuilds.State;
import kz.qujat.benchmark.measure.Database;
import kz.qujat.benchmark.measure.Result;
import kz.qujat.benchmark.measure.Stopwatch;
import kz.qujat.benchmark.product.EventProcessors;
import kz.qujat.benchmark.product.GeneratedHistory;
import kz.qujat.benchmark.product.RunningProduct;

/// How fast each read model is rebuilt, alone, from a history of two sizes. A rebuild that takes
/// long is not waited for: what it did until then counts, and that read model is not rebuilt again.
public final class Rebuilds implements Row {
  private static final List<Integer> APPLICATIONS = List.of(20_000, 100_000);
  private static final double LONGEST_SECONDS = 60;
  private static final long LOOK_EVERY_NANOS = Duration.ofSeconds(1).toNanos();

  private final Database database;
  private final ReadModelRebuilds rebuilds;
  private final EventProcessors processors;

  public Rebuilds(Database database, RunningProduct product) {
    this.database = database;
    rebuilds = product.the(ReadModelRebuilds.class);
    processors = product.processors();
  }

  @Override
  public List<Result> measure() {
    processors.stop(processors.all());
    GeneratedHistory history = new GeneratedHistory(database);
    List<Result> results = new ArrayList<>();
    Set<String> unfinished = new HashSet<>();
    int present = 0;
    for (int applications : APPLICATIONS) {
      history.addLives(applications - present);
      present = applications;
      database.checkpoint();
      for (String readModel : processors.readModels()) {
        if (!unfinished.contains(readModel) && !rebuild(readModel, applications, results)) {
          unfinished.add(readModel);
        }
      }
    }
    return results;
  }

  /// Returns whether the rebuild was finished.
  private boolean rebuild(String readModel, int applications, List<Result> results) {
    Stopwatch watch = Stopwatch.start(database);
    Replay replay = rebuilds.start(readModel);
    while (replay.state() == State.RUNNING && watch.seconds() < LONGEST_SECONDS) {
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
      replay = rebuilds.find(replay.id()).orElseThrow();
    }
    double seconds = watch.seconds();
    double jvm = watch.cpu().jvmMillis();
    boolean finished = replay.state() == State.DONE;
    results.add(
        Result.alone(
            "rebuild-" + readModel + "-" + applications,
            replay.processed() / seconds,
            "events/s",
            Map.of(
                "events",
                replay.processed(),
                "seconds",
                seconds,
                "finished",
                finished,
                "jvmMillisPerEvent",
                jvm / Math.max(1, replay.processed()))));
    return finished;
  }
}
