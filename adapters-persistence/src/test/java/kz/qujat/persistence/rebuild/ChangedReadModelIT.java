package kz.qujat.persistence.rebuild;

import static kz.qujat.persistence.Drafts.AIGUL;
import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.change;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.start;
import static kz.qujat.persistence.TestStore.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qujat.application.history.ApplicationList;
import kz.qujat.application.history.ReadModelRebuilds;
import kz.qujat.application.history.ReadModelRebuilds.State;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.persistence.TestDatabase;
import kz.qujat.persistence.TestStore;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// A newer version of the product, whose migration gives a read model a column, is started while a
/// node of the earlier version serves the list.
class ChangedReadModelIT {
  private static final List<String> PARTS = List.of("applicationlist", "keyset", "vault");

  private final TestDatabase database = TestDatabase.fresh();
  private final TestStore earlier = TestStore.withPartsOn(database, PARTS);
  private final JdbcTemplate sql = new JdbcTemplate(database.runtime());

  @AfterEach
  void close() {
    earlier.close();
  }

  private void migrate(String scripts) {
    Flyway.configure()
        .dataSource(database.owner())
        .locations("classpath:db/migration", "classpath:db/" + scripts)
        .placeholders(Map.of("runtimeRole", TestDatabase.RUNTIME))
        .load()
        .migrate();
  }

  private ApplicationId started() {
    ApplicationId id = newId();
    earlier.commands().submit(start(id), AS_AIGUL);
    return id;
  }

  private static List<ApplicationId> listed(TestStore node) {
    return node.get(ApplicationList.class).ofApplicant(AIGUL, 200, null).items().stream()
        .map(ApplicationList.Entry::id)
        .toList();
  }

  private void lists(TestStore node, ApplicationId id) {
    await().untilAsserted(() -> assertThat(listed(node)).contains(id));
  }

  private List<Map<String, Object>> rebuilds() {
    return sql.queryForList("select replay_id, state, shape, reached_index from replay");
  }

  private List<String> notes() {
    return sql.queryForList("select distinct note from application_list", String.class);
  }

  @Test
  void theChangedReadModelIsInUseBeforeTheNewVersionIsReady() {
    List<ApplicationId> all = new ArrayList<>(List.of(started(), started()));
    lists(earlier, all.getLast());

    migrate("changed");

    // The earlier version goes on with the tables it knows.
    all.add(started());
    lists(earlier, all.getLast());
    assertThat(rebuilds()).extracting(row -> row.get("state")).containsExactly("RUNNING");

    try (TestStore newer = TestStore.newerOn(database, PARTS)) {
      assertThat(rebuilds())
          .extracting(row -> row.get("state"), row -> row.get("shape"))
          .containsExactly(tuple("DONE", 900));
      assertThat(notes()).containsExactly("new");
      assertThat(listed(newer)).containsAll(all);
      assertThat(listed(earlier)).containsAll(all);

      // From now on only the new version keeps the read models up to date.
      all.add(started());
      lists(newer, all.getLast());
      assertThat(sql.queryForList("select * from read_model_failure")).isEmpty();

      // The retired table has the new shape, so that it can be filled again.
      ReadModelRebuilds asked = earlier.get(ReadModelRebuilds.class);
      UUID again = asked.start("index").id();
      await().until(() -> asked.find(again).orElseThrow().state() == State.DONE);
      assertThat(notes()).containsExactly("new");
      assertThat(listed(newer)).containsAll(all);
    }
  }

  @Test
  void aNodeThatIsKilledInTheMiddleIsReplacedByOneThatGoesOn() throws Exception {
    // More events than one step of a rebuild applies.
    ApplicationId first = started();
    for (int change = 1; change <= 1_000; change++) {
      earlier.commands().submit(change(first, change), AS_AIGUL);
    }
    ApplicationId last = started();
    lists(earlier, last);
    migrate("changed");

    kill(last);

    Map<String, Object> left = rebuilds().getFirst();
    assertThat(left).containsEntry("state", "RUNNING");
    assertThat((Long) left.get("reached_index")).isPositive();
    assertThat(listed(earlier)).contains(first, last);
    ApplicationId meanwhile = started();
    lists(earlier, meanwhile);

    try (TestStore newer = TestStore.newerOn(database, PARTS)) {
      assertThat(rebuilds())
          .extracting(row -> row.get("replay_id"), row -> row.get("state"))
          .containsExactly(tuple(left.get("replay_id"), "DONE"));
      assertThat(listed(newer)).containsExactlyInAnyOrder(first, last, meanwhile);
      assertThat(notes()).containsExactly("new");
    }
  }

  @Test
  void aReadModelThatCannotBeRebuiltIsNotPutIntoUse() {
    ApplicationId one = started();
    ApplicationId other = started();
    lists(earlier, other);
    migrate("broken");

    assertThatThrownBy(() -> TestStore.newerOn(database, PARTS))
        .hasRootCauseMessage("the changed read model index cannot be rebuilt; the log says why");

    assertThat(rebuilds()).extracting(row -> row.get("state")).containsExactly("FAILED");
    assertThat(listed(earlier)).contains(one, other);

    // As a corrected version would do.
    new JdbcTemplate(database.owner())
        .execute("alter table rebuild.application_list alter column note set default 'new'");
    try (TestStore newer = TestStore.newerOn(database, PARTS)) {
      assertThat(rebuilds())
          .extracting(row -> row.get("state"))
          .containsExactlyInAnyOrder("FAILED", "DONE");
      assertThat(listed(newer)).contains(one, other);
      assertThat(notes()).containsExactly("new");
    }
  }

  /// Starts a node of the new version, and kills it after its first step, while it waits in the
  /// second one.
  private void kill(ApplicationId last) throws SQLException, IOException, InterruptedException {
    try (Connection other = database.runtime().getConnection()) {
      other.setAutoCommit(false);
      // The node cannot write the row of this application, because it waits whether this one stays.
      new JdbcTemplate(new SingleConnectionDataSource(other, true))
          .update(
              """
              insert into rebuild.application_list (application_id, applicant, region, status,
                                                    started_at, version)
              select application_id, applicant, region, status, started_at, version
                from application_list where application_id = ?
              """,
              last.value());
      Process node = TestStore.newerProcessOn(database, PARTS);
      try {
        await().until(() -> (Long) rebuilds().getFirst().get("reached_index") > 0);
        assertThat(listed(earlier)).contains(last);
      } finally {
        // SIGKILL
        node.destroyForcibly();
      }
      assertThat(node.waitFor()).isEqualTo(137);
    }
  }
}
