package kz.qujat.persistence.worklist;

import static kz.qujat.persistence.TestStore.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.application.history.ReadModelRebuilds;
import kz.qujat.application.history.ReadModelRebuilds.State;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.review.Worklist.Order;
import kz.qujat.application.review.Worklist.Query;
import kz.qujat.application.review.Worklist.Queue;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.persistence.TestDatabase;
import kz.qujat.persistence.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Rebuilds of the queue on two nodes that share one database, while officers work.
class QueueRebuildIT {
  private static final List<String> PARTS = List.of("keyset", "vault", "worklist");
  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final TestStore FIRST = TestStore.withPartsOn(DATABASE, PARTS);
  private static final TestStore SECOND = TestStore.withPartsOn(DATABASE, PARTS);
  private static final JdbcTemplate SQL = FIRST.get(JdbcTemplate.class);
  private static final Registrations REGISTRATIONS = new Registrations(FIRST);
  private static final int PAGE = 50;

  @AfterAll
  static void close() {
    SECOND.close();
    FIRST.close();
  }

  private static Queue page(TestStore node, Status status, String cursor) {
    Query query = new Query(Region.ALMATY, status, null, Order.DUE_ON);
    return node.get(Worklist.class).page(query, PAGE, cursor);
  }

  /// All pages of the queue, one after the other.
  private static List<Worklist.Entry> queue(TestStore node) {
    List<Worklist.Entry> entries = new ArrayList<>();
    String cursor = null;
    do {
      var page = page(node, null, cursor).page();
      entries.addAll(page.items());
      cursor = page.nextCursor();
    } while (cursor != null);
    return entries;
  }

  private static Set<ApplicationId> ids(List<Worklist.Entry> entries) {
    return entries.stream().map(Worklist.Entry::id).collect(Collectors.toSet());
  }

  private static void rebuild(TestStore node) {
    done(node.get(ReadModelRebuilds.class).start("worklist").id());
  }

  private static void done(UUID rebuild) {
    for (TestStore node : List.of(FIRST, SECOND)) {
      await()
          .until(() ->
              node.get(ReadModelRebuilds.class).find(rebuild).orElseThrow().state() == State.DONE);
    }
  }

  @Test
  void aRebuiltQueueHasTheSameRowsAndTotals() {
    ApplicationId waiting = REGISTRATIONS.register();
    ApplicationId held = REGISTRATIONS.register();
    REGISTRATIONS.claim(held);
    await().until(() -> ids(queue(SECOND)).containsAll(List.of(waiting, held)));
    await()
        .until(() -> queue(FIRST).stream().anyMatch(one -> one.id().equals(held) && isHeld(one)));
    Map<Status, Long> totals = totals();
    List<Worklist.Entry> before = queue(FIRST);

    rebuild(SECOND);

    assertThat(queue(FIRST)).isEqualTo(before);
    assertThat(totals()).isEqualTo(totals);
    Totals.assertAreExact(SQL);
  }

  private static boolean isHeld(Worklist.Entry entry) {
    return entry.status() == Status.UNDER_REVIEW;
  }

  private static Map<Status, Long> totals() {
    return Stream.of(Status.REGISTERED, Status.UNDER_REVIEW)
        .collect(Collectors.toMap(status -> status, status -> page(FIRST, status, null).total()));
  }

  @Test
  void officersSeeAWholeQueueAtEveryMomentOfARebuildUnderLoad() throws Exception {
    List<ApplicationId> present = new ArrayList<>();
    for (int n = 0; n < 60; n++) {
      present.add(REGISTRATIONS.register());
    }
    await().until(() -> ids(queue(FIRST)).containsAll(present));
    AtomicBoolean over = new AtomicBoolean();
    try (ExecutorService others = Executors.newFixedThreadPool(4)) {
      Future<List<ApplicationId>> written = others.submit(() -> keepWorking(over));
      List<Future<Integer>> looks =
          List.of(
              others.submit(() -> keepLooking(FIRST, present, over)),
              others.submit(() -> keepLooking(SECOND, present, over)),
              others.submit(() -> keepCounting(over)));
      try {
        for (int n = 0; n < 3; n++) {
          rebuild(FIRST);
          rebuild(SECOND);
        }
      } finally {
        over.set(true);
      }
      for (Future<Integer> look : looks) {
        assertThat(look.get()).isPositive();
      }
      present.addAll(written.get());
    }
    await().until(() -> ids(queue(SECOND)).containsAll(present));
    Totals.assertAreExact(SQL);
    assertThat(SQL.queryForList("select * from read_model_failure")).isEmpty();
  }

  /// Registers applications, and has an officer claim every second one.
  private static List<ApplicationId> keepWorking(AtomicBoolean over) {
    List<ApplicationId> written = new ArrayList<>();
    while (!over.get()) {
      written.add(REGISTRATIONS.register());
      ApplicationId claimed = REGISTRATIONS.register();
      REGISTRATIONS.claim(claimed);
      written.add(claimed);
    }
    return written;
  }

  private static int keepLooking(TestStore node, List<ApplicationId> known, AtomicBoolean over) {
    Set<ApplicationId> present = Set.copyOf(known);
    int looks = 0;
    long least = present.size();
    while (!over.get()) {
      List<Worklist.Entry> entries = queue(node);
      assertThat(ids(entries)).hasSameSizeAs(entries).containsAll(present);
      // Nothing leaves the queue here, so that its total never falls.
      long total = page(node, null, null).total();
      assertThat(total).isGreaterThanOrEqualTo(least);
      least = total;
      looks++;
    }
    return looks;
  }

  /// Compares the total with the rows at one moment.
  private static int keepCounting(AtomicBoolean over) {
    int looks = 0;
    while (!over.get()) {
      assertThat(
              SQL.queryForObject(
                  """
                  select (select count(*) from worklist where queued)
                       - (select coalesce(sum(queued), 0) from worklist_total)
                  """,
                  Long.class))
          .isZero();
      looks++;
    }
    return looks;
  }

  @Test
  void theRebuildOfAStoppedNodeIsFinishedByAnother() throws SQLException {
    TestDatabase database = TestDatabase.fresh();
    TestStore stopped = TestStore.withPartsOn(database, PARTS);
    Registrations registrations = new Registrations(stopped);
    // More events than one step of a rebuild applies.
    for (int n = 0; n * Registrations.EVENTS < 1_000; n++) {
      registrations.register();
    }
    ApplicationId last = registrations.register();
    await().until(() -> ids(queue(stopped)).contains(last));
    List<Worklist.Entry> before = queue(stopped);

    UUID rebuild = interrupted(stopped, last);
    try (TestStore node = TestStore.withPartsOn(database, PARTS)) {
      ReadModelRebuilds rebuilds = node.get(ReadModelRebuilds.class);
      await().until(() -> rebuilds.find(rebuild).orElseThrow().state() == State.DONE);
      assertThat(queue(node)).isEqualTo(before);
      Totals.assertAreExact(node.get(JdbcTemplate.class));
    }
  }

  /// Starts a rebuild on a node, and stops the node after the first step, while it waits in the
  /// second one.
  private static UUID interrupted(TestStore node, ApplicationId last) throws SQLException {
    try (Connection other = node.database().runtime().getConnection()) {
      other.setAutoCommit(false);
      // The node cannot write the row of this application, because it waits whether this one stays.
      new JdbcTemplate(new SingleConnectionDataSource(other, true))
          .update(
              """
              insert into rebuild.worklist (application_id, region, ticket_number, status,
                                            registered_at, due_on, window_closes_on, version)
              select application_id, region, ticket_number, 'APPROVED', registered_at, due_on,
                     window_closes_on, version
                from worklist where application_id = ?
              """,
              last.value());
      UUID rebuild =
          node.get(JdbcTemplate.class)
              .queryForObject(
                  """
                  insert into replay (replay_id, projection, state, until_index)
                  select gen_random_uuid(), 'worklist', 'RUNNING', max(global_index) from event
                  returning replay_id
                  """,
                  UUID.class);
      ReadModelRebuilds rebuilds = node.get(ReadModelRebuilds.class);
      await().until(() -> rebuilds.find(rebuild).orElseThrow().processed() > 0);
      assertThat(rebuilds.find(rebuild).orElseThrow().state()).isEqualTo(State.RUNNING);
      node.close();
      return rebuild;
    }
  }
}
