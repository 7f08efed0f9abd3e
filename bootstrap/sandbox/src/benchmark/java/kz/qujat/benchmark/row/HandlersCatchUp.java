package kz.qujat.benchmark.row;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import kz.qujat.benchmark.measure.Database;
import kz.qujat.benchmark.measure.Result;
import kz.qujat.benchmark.measure.Run;
import kz.qujat.benchmark.measure.Stopwatch;
import kz.qujat.benchmark.product.EventProcessors;
import kz.qujat.benchmark.product.GeneratedHistory;
import kz.qujat.benchmark.product.RunningProduct;

/// How fast all event handlers together pass over events on which none of them acts.
public final class HandlersCatchUp implements Row {
  private static final int EVENTS = 100_000;
  private static final double LONGEST_SECONDS = 180;
  private static final long LOOK_EVERY_NANOS = Duration.ofMillis(100).toNanos();

  private final Database database;
  private final EventProcessors processors;

  public HandlersCatchUp(Database database, RunningProduct product) {
    this.database = database;
    processors = product.processors();
  }

  @Override
  public List<Result> measure() {
    processors.start(processors.all());
    processors.awaitCaughtUp();
    processors.stop(processors.all());
    long before = processors.position(processors.handlers());
    GeneratedHistory history = new GeneratedHistory(database);
    history.addDrafts(EVENTS / history.eventsOfADraft());
    database.checkpoint();
    Run run = catchUp(processors.handlers(), before);
    return List.of(
        Result.alone(
            "handlers-catch-up",
            run.rate(),
            "events/s",
            Map.of(
                "events", run.operations(),
                "seconds", run.seconds(),
                "handlers", processors.handlers(),
                "jvmMillisPerEvent", run.cpu().jvmMillis() / run.operations())));
  }

  private Run catchUp(Set<String> handlers, long before) {
    Stopwatch watch = Stopwatch.start(database);
    processors.start(handlers);
    while (!processors.haveCaughtUp(handlers) && watch.seconds() < LONGEST_SECONDS) {
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
    }
    Run run = watch.run(processors.position(handlers) - before);
    processors.stop(handlers);
    return run;
  }
}
