package kz.qujat.benchmark.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.qujat.benchmark.measure.Contender;
import kz.qujat.benchmark.measure.Database;
import kz.qujat.benchmark.measure.Result;
import kz.qujat.benchmark.measure.Rounds;
import kz.qujat.benchmark.measure.Series;
import kz.qujat.benchmark.peer.AxonJpaCommands;
import kz.qujat.benchmark.peer.FlowableLifecycles;
import kz.qujat.benchmark.peer.SingleRowInserts;
import kz.qujat.benchmark.product.Lifecycles;
import kz.qujat.benchmark.product.RecordedRuns;

/// Lifecycles and commands per second beside a workflow engine, beside Axon's default event store,
/// and beside the most that the server can store. All three compare the same runs of the product.
public final class Throughput implements Row {
  private static final String OURS = "Qujat";

  private final Database database;
  private final Lifecycles lifecycles;
  private final Rounds rounds;

  public Throughput(Database database, Lifecycles lifecycles, Rounds rounds) {
    this.database = database;
    this.lifecycles = lifecycles;
    this.rounds = rounds;
  }

  @Override
  public List<Result> measure() {
    int bytes = bytesOfAnEvent();
    Map<String, Contender> contenders = new LinkedHashMap<>();
    contenders.put(OURS, RecordedRuns.of(lifecycles));
    contenders.put(FlowableLifecycles.NAME, new FlowableLifecycles(database));
    contenders.put(AxonJpaCommands.NAME, new AxonJpaCommands(database, Lifecycles.COMMANDS, bytes));
    contenders.put(SingleRowInserts.NAME, new SingleRowInserts(database, bytes));
    return results(rounds.of(contenders));
  }

  private int bytesOfAnEvent() {
    Integer bytes =
        database
            .administrator()
            .queryForObject(
                "select avg(octet_length(payload::text))::int from event", Integer.class);
    return bytes == null ? 0 : bytes;
  }

  private static List<Result> results(Map<String, Series> series) {
    Series lives = series.get(OURS);
    Series commands = lives.inCommands();
    return List.of(
        compare("lifecycles-vs-flowable", "lifecycles/s", lives, FlowableLifecycles.NAME, series),
        compare("commands-vs-axon-jpa", "commands/s", commands, AxonJpaCommands.NAME, series),
        compare("commands-vs-insert-limit", "commands/s", commands, SingleRowInserts.NAME, series));
  }

  private static Result compare(
      String what, String unit, Series ours, String peer, Map<String, Series> series) {
    return Result.comparison(what, unit, ours, peer, series.get(peer));
  }
}
