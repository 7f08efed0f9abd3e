package kz.qujat.benchmark.row;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.qujat.benchmark.handoff.SeparateNode;
import kz.qujat.benchmark.handoff.SignedOrders;
import kz.qujat.benchmark.measure.Contender;
import kz.qujat.benchmark.measure.Database;
import kz.qujat.benchmark.measure.Result;
import kz.qujat.benchmark.measure.Rounds;
import kz.qujat.benchmark.measure.Series;
import kz.qujat.benchmark.peer.BareSignatures;
import kz.qujat.benchmark.product.RecordedRuns;

/// Signed orders per second to a central node in a process of its own, beside the bare signatures
/// that they need.
public final class HandOffs implements Row {
  private static final String OURS = "Qujat hand-offs";
  private static final int ROUNDS = 5;
  private static final Duration WARM_UP = Duration.ofSeconds(15);
  private static final Duration WINDOW = Duration.ofSeconds(10);

  private final Database database;
  private final Path folder;

  /// @param folder for the settings and keys of the node, which are generated anew
  public HandOffs(Database database, Path folder) {
    this.database = database;
    this.folder = folder;
  }

  @Override
  public List<Result> measure() throws Exception {
    try (SeparateNode node = SeparateNode.start(folder);
        SignedOrders orders = new SignedOrders(database, node)) {
      Map<String, Contender> contenders = new LinkedHashMap<>();
      contenders.put(OURS, RecordedRuns.of(orders));
      contenders.put(BareSignatures.NAME, new BareSignatures(database));
      Map<String, Series> series = new Rounds(database, ROUNDS, WARM_UP, WINDOW).of(contenders);
      return List.of(result(series.get(OURS), series.get(BareSignatures.NAME), orders));
    }
  }

  private static Result result(Series ours, Series bare, SignedOrders orders) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("spread", ours.rates());
    details.put("peerSpread", bare.rates());
    details.put("cpuMillisPerOperation", ours.cpuPerOperation());
    details.put("nodeMillisPerOperation", orders.nodeMillisPerOperation());
    details.put("peerCpuMillisPerOperation", bare.cpuPerOperation());
    double value = ours.rates().median();
    double peer = bare.rates().median();
    return new Result(
        "hand-offs", value, "hand-offs/s", BareSignatures.NAME, peer, value / peer, details);
  }
}
