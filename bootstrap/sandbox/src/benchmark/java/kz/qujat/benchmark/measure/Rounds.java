package kz.qujat.benchmark.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs contenders in turn, several times each, so that whatever the machine does besides hits all
/// of them.
public record Rounds(Database database, int count, Duration warmUp, Duration window) {
  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  /// Returns the runs of each contender, by its name.
  public Map<String, Series> of(Map<String, Contender> contenders) {
    contenders.forEach((name, contender) -> turn(name, contender, warmUp));
    Map<String, List<Run>> runs = new LinkedHashMap<>();
    for (int round = 0; round < count; round++) {
      contenders.forEach((name, contender) ->
          runs.computeIfAbsent(name, _ -> new ArrayList<>()).add(turn(name, contender, window)));
    }
    Map<String, Series> series = new LinkedHashMap<>();
    runs.forEach((name, its) -> series.put(name, new Series(its)));
    return series;
  }

  private Run turn(String name, Contender contender, Duration length) {
    contender.prepare();
    database.checkpoint();
    System.gc();
    Run run = contender.run(length);
    contender.rest();
    LOG.info(
        "{}: {} operations in {} s, {} s to catch up",
        name,
        run.operations(),
        "%.1f".formatted(run.seconds()),
        "%.1f".formatted(run.catchUpSeconds()));
    return run;
  }
}
