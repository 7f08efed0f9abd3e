package kz.qujat.benchmark.row;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.qujat.benchmark.measure.Arrivals;
import kz.qujat.benchmark.measure.Database;
import kz.qujat.benchmark.measure.Latencies;
import kz.qujat.benchmark.measure.Result;
import kz.qujat.benchmark.measure.Visitor;
import kz.qujat.benchmark.peer.PlainService;
import kz.qujat.benchmark.product.EventProcessors;
import kz.qujat.benchmark.product.HttpRegistrations;
import kz.qujat.benchmark.product.RunningProduct;
import kz.qujat.benchmark.product.Visibility;

/// The load that the ministry expects at its peak, over HTTP: how long calls take, and how long
/// after a registration the read model shows it.
public final class HttpLoad implements Row {
  private static final Arrivals REGISTRATIONS = new Arrivals(2.6);
  private static final Duration WARM_UP = Duration.ofSeconds(15);
  private static final Duration WINDOW = Duration.ofSeconds(20);
  private static final int ROUNDS = 3;

  private final Database database;
  private final RunningProduct product;

  public HttpLoad(Database database, RunningProduct product) {
    this.database = database;
    this.product = product;
  }

  /// The times of one contender.
  private record Times(Latencies writes, Latencies reads) {
    Times() {
      this(new Latencies(), new Latencies());
    }
  }

  @Override
  public List<Result> measure() {
    EventProcessors processors = product.processors();
    processors.start(processors.all());
    Visibility visibility = new Visibility(product);
    Visitor ours = new HttpRegistrations(product, visibility);
    Visitor peer = new PlainService(database);
    run(ours, WARM_UP, new Times());
    run(peer, WARM_UP, new Times());
    visibility.latencies().clear();
    Times our = new Times();
    Times their = new Times();
    for (int round = 0; round < ROUNDS; round++) {
      run(ours, WINDOW, our);
      run(peer, WINDOW, their);
    }
    return List.of(
        Result.alone(
            "append-to-visible",
            visibility.latencies().percentile(0.5),
            "ms p50",
            visibility.latencies().figures()),
        result("http-write", our.writes(), their.writes()),
        result("http-read", our.reads(), their.reads()));
  }

  private void run(Visitor visitor, Duration window, Times times) {
    visitor.prepare((int) Math.ceil(window.toSeconds() * REGISTRATIONS.perSecond()) + 1);
    database.checkpoint();
    REGISTRATIONS.during(window, () -> visitor.visit(times.writes(), times.reads()));
  }

  private static Result result(String what, Latencies ours, Latencies theirs) {
    double value = ours.percentile(0.99);
    double peer = theirs.percentile(0.99);
    Map<String, Object> details = new LinkedHashMap<>(ours.figures());
    theirs.figures().forEach((name, figure) -> details.put("peer-" + name, figure));
    return new Result(what, value, "ms p99", PlainService.NAME, peer, value / peer, details);
  }
}
