package kz.qujat.benchmark.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntConsumer;
import kz.qujat.application.history.ApplicationList;
import kz.qujat.application.history.ApplicationList.Search;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.review.Worklist.Order;
import kz.qujat.application.review.Worklist.Query;
import kz.qujat.benchmark.measure.Database;
import kz.qujat.benchmark.measure.Latencies;
import kz.qujat.benchmark.measure.Result;
import kz.qujat.benchmark.product.EventProcessors;
import kz.qujat.benchmark.product.GeneratedRows;
import kz.qujat.benchmark.product.RunningProduct;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Region;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How long the pages of lists take as the lists grow, and how many blocks PostgreSQL reads for
/// them. The processors are stopped: the rows do not come from events.
public final class Pages implements Row {
  private static final List<Integer> APPLICATIONS = List.of(10_000, 1_000_000, 5_000_000);
  private static final List<Region> REGIONS = List.of(Region.values());
  private static final int CALLS = 1000;
  private static final int WARM_UP = 300;
  private static final int PAGE = 50;

  /// The statements behind the pages, for their plans.
  private static final String QUEUE =
      "select * from worklist where queued and region = '75' order by due_on, application_id limit"
          + " 51";

  private static final String TICKET =
      "select * from application_list where registered_at is not null and ticket_number = '"
          + GeneratedRows.ticket(1)
          + "' order by registered_at desc, application_id desc limit 51";
  private static final String CITIZEN =
      "select * from application_list where applicant = '"
          + GeneratedRows.applicant(1)
          + "' order by started_at desc, application_id desc limit 51";

  private final Database database;
  private final Worklist worklist;
  private final ApplicationList list;
  private final EventProcessors processors;
  private final GeneratedRows rows;

  public Pages(Database database, RunningProduct product) {
    this.database = database;
    worklist = product.the(Worklist.class);
    list = product.the(ApplicationList.class);
    processors = product.processors();
    rows = new GeneratedRows(database.administrator());
  }

  @Override
  public List<Result> measure() {
    processors.stop(processors.all());
    rows.clear();
    List<Result> results = new ArrayList<>();
    for (int applications : APPLICATIONS) {
      rows.growTo(applications);
      database.checkpoint();
      results.add(result("queue-page", applications, this::queue, QUEUE));
      results.add(result("ticket-search", applications, this::search, TICKET));
      results.add(result("citizens-view", applications, this::citizen, CITIZEN));
    }
    return results;
  }

  private void queue(int number) {
    Region region = REGIONS.get(number % REGIONS.size());
    var _ = worklist.page(new Query(region, null, null, Order.DUE_ON), PAGE, null);
  }

  private void search(int number) {
    var _ = list.matching(new Search(GeneratedRows.ticket(number), null, null, null), PAGE, null);
  }

  private void citizen(int number) {
    UUID applicant = GeneratedRows.applicant(number);
    var _ = list.ofApplicant(new CitizenId(applicant), PAGE, null);
  }

  private Result result(String what, int applications, IntConsumer call, String statement) {
    for (int i = 0; i < WARM_UP; i++) {
      call.accept(random(applications));
    }
    Latencies latencies = new Latencies();
    for (int i = 0; i < CALLS; i++) {
      int number = random(applications);
      latencies.time(() -> call.accept(number));
    }
    Map<String, Object> details = new LinkedHashMap<>(latencies.figures());
    details.put("blocks", blocks(statement));
    return Result.alone(what + "-" + applications, latencies.percentile(0.99), "ms p99", details);
  }

  private static int random(int applications) {
    return ThreadLocalRandom.current().nextInt(applications) + 1;
  }

  private Map<String, Long> blocks(String statement) {
    String plan =
        database
            .administrator()
            .queryForObject("explain (analyze, buffers, format json) " + statement, String.class);
    JsonNode root = JsonMapper.shared().readTree(plan).get(0).get("Plan");
    return Map.of(
        "hit", root.get("Shared Hit Blocks").asLong(),
        "read", root.get("Shared Read Blocks").asLong());
  }
}
