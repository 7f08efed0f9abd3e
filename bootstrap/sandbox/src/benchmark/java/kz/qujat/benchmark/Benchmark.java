package kz.qujat.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.qujat.benchmark.measure.Database;
import kz.qujat.benchmark.measure.Result;
import kz.qujat.benchmark.product.Lifecycles;
import kz.qujat.benchmark.product.RunningProduct;
import kz.qujat.benchmark.row.Footprint;
import kz.qujat.benchmark.row.HandOffs;
import kz.qujat.benchmark.row.HandlersCatchUp;
import kz.qujat.benchmark.row.HttpLoad;
import kz.qujat.benchmark.row.Pages;
import kz.qujat.benchmark.row.Rebuilds;
import kz.qujat.benchmark.row.Row;
import kz.qujat.benchmark.row.Sessions;
import kz.qujat.benchmark.row.Throughput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Measures the product beside its peers, prints one table and writes `results.json`.
public final class Benchmark {
  private static final Logger LOG = LoggerFactory.getLogger(Benchmark.class);

  private final Settings settings;
  private final Report report = new Report(Settings.FOLDER.resolve("results.json"));

  private Benchmark(Settings settings) {
    this.settings = settings;
  }

  public static void main(String[] arguments) {
    try {
      new Benchmark(Settings.ofSystemProperties()).run();
    } catch (Exception | Error e) {
      LOG.error("the benchmark failed", e);
      System.exit(1);
    }
    // Peers leave threads behind.
    System.exit(0);
  }

  private void run() throws Exception {
    try (Database database = Database.start(Settings.FOLDER.resolve("database"));
        RunningProduct product =
            RunningProduct.start(database, Settings.FOLDER.resolve("product"))) {
      Lifecycles lifecycles = new Lifecycles(database, product);
      lifecycles.fillHistory();
      for (Map.Entry<String, Row> row : rows(database, product, lifecycles).entrySet()) {
        if (settings.asksFor(row.getKey())) {
          List<Result> results = row.getValue().measure();
          results.forEach(result -> LOG.info("measured: {}", result));
          report.add(results);
        }
      }
      System.out.println(report.table());
    }
  }

  private Map<String, Row> rows(Database database, RunningProduct product, Lifecycles lifecycles) {
    Map<String, Row> rows = new LinkedHashMap<>();
    rows.put("throughput", new Throughput(database, lifecycles, settings.rounds(database)));
    if (!settings.quick()) {
      rows.put("hand-offs", new HandOffs(database, Settings.FOLDER.resolve("node")));
      rows.put("footprint", new Footprint(database, product));
      rows.put("sessions", new Sessions(product));
      rows.put("http", new HttpLoad(database, product));
      rows.put("catch-up", new HandlersCatchUp(database, product));
      rows.put("rebuilds", new Rebuilds(database, product));
      // The last: afterwards these lists contain applications that have no events.
      rows.put("pages", new Pages(database, product));
    }
    return rows;
  }
}
