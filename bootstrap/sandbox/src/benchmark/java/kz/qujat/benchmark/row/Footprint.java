package kz.qujat.benchmark.row;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.benchmark.measure.Database;
import kz.qujat.benchmark.measure.Latencies;
import kz.qujat.benchmark.measure.Result;
import kz.qujat.benchmark.product.RunningProduct;
import kz.qujat.domain.filing.ApplicationId;
import org.springframework.jdbc.core.JdbcTemplate;

/// What one application costs: time to load it, and bytes on disk; and the time to start.
public final class Footprint implements Row {
  private static final int LOADS = 5000;
  private static final int SAMPLE = 500;
  private static final double BYTES_PER_KILOBYTE = 1000;

  private final Database database;
  private final RunningProduct product;

  public Footprint(Database database, RunningProduct product) {
    this.database = database;
    this.product = product;
  }

  @Override
  public List<Result> measure() {
    return List.of(load(), disk(), start());
  }

  /// The second half counts.
  private Result load() {
    List<ApplicationId> issued =
        database
            .administrator()
            .query(
                "select aggregate_id from event where payload_type = 'card-issued' limit " + SAMPLE,
                (row, _) -> new ApplicationId(UUID.fromString(row.getString(1))));
    CaseFileQuery cases = product.the(CaseFileQuery.class);
    Latencies latencies = new Latencies();
    for (int i = 0; i < 2 * LOADS; i++) {
      ApplicationId application = issued.get(i % issued.size());
      if (i < LOADS) {
        var _ = cases.get(application);
      } else {
        latencies.time(() -> cases.get(application));
      }
    }
    return Result.alone("application-load", latencies.percentile(0.5), "ms", latencies.figures());
  }

  /// With the pictures, the indexes and the share in everything else.
  private Result disk() {
    JdbcTemplate server = database.administrator();
    Long bytes =
        server.queryForObject(
            """
            select sum(pg_total_relation_size(oid))::bigint from pg_class
             where relkind = 'r' and relnamespace = 'public'::regnamespace
            """,
            Long.class);
    Long applications =
        server.queryForObject(
            "select count(*) from event where payload_type = 'application-started'", Long.class);
    double each = (double) bytes / applications;
    return Result.alone(
        "disk-per-application",
        each / BYTES_PER_KILOBYTE,
        "kB",
        Map.of("applications", applications));
  }

  private Result start() {
    return Result.alone("start", product.startSeconds(), "s", Map.of());
  }
}
