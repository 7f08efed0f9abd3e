package kz.qujat.persistence.rebuild;

import static kz.qujat.persistence.Drafts.AIGUL;
import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.change;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.start;
import static kz.qujat.persistence.TestStore.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.qujat.application.dispatch.OrderDispatchHandler;
import kz.qujat.application.history.ApplicationList;
import kz.qujat.application.history.ReadModelRebuilds;
import kz.qujat.application.history.ReadModelRebuilds.Replay;
import kz.qujat.application.history.ReadModelRebuilds.State;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.persistence.TestStore;
import kz.qujat.persistence.progress.EventProcessorProgress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Rebuilds of a read model that is in use.
class RebuildIT {
  private static final List<String> PARTS = List.of("applicationlist", "keyset", "vault");
  private static final TestStore STORE = TestStore.withParts(PARTS);

  @AfterAll
  static void close() {
    STORE.close();
  }

  private static ApplicationId started() {
    ApplicationId id = newId();
    STORE.commands().submit(start(id), AS_AIGUL);
    return id;
  }

  private static void upToDate() {
    await().until(() -> STORE.get(EventProcessorProgress.class).ofReadModels().lagMillis() == 0);
  }

  private static List<ApplicationId> listed() {
    return STORE.get(ApplicationList.class).ofApplicant(AIGUL, 200, null).items().stream()
        .map(ApplicationList.Entry::id)
        .toList();
  }

  private static List<Map<String, Object>> rows() {
    return STORE
        .get(JdbcTemplate.class)
        .queryForList("select * from application_list order by application_id");
  }

  private static Replay rebuild() {
    Replay replay = STORE.get(ReadModelRebuilds.class).start("index");
    await().until(() -> state(replay) != State.RUNNING);
    return STORE.get(ReadModelRebuilds.class).find(replay.id()).orElseThrow();
  }

  private static State state(Replay replay) {
    return STORE.get(ReadModelRebuilds.class).find(replay.id()).orElseThrow().state();
  }

  @Test
  void aRebuiltReadModelHasTheSameRows() {
    started();
    started();
    upToDate();
    List<Map<String, Object>> before = rows();

    Replay done = rebuild();

    assertThat(done.state()).isEqualTo(State.DONE);
    assertThat(done.processed()).isEqualTo(done.total()).isPositive();
    assertThat(rows()).isEqualTo(before).isNotEmpty();
  }

  @Test
  void aRowThatIsWrongIsRepaired() {
    ApplicationId id = started();
    upToDate();
    JdbcTemplate database = STORE.get(JdbcTemplate.class);
    database.update("delete from application_list where application_id = ?", id.value());
    assertThat(listed()).doesNotContain(id);

    rebuild();

    assertThat(listed()).contains(id);
  }

  @Test
  void anApplicationThatCouldNotBeFollowedIsFollowedAgainAfterARebuild() {
    JdbcTemplate database = STORE.get(JdbcTemplate.class);
    ApplicationId id = newId();
    database.update(
        "insert into read_model_failure (read_model, key, cause) values ('index', ?, 'test')",
        id.toString());
    STORE.commands().submit(start(id), AS_AIGUL);
    ApplicationId other = started();
    await().untilAsserted(() -> assertThat(listed()).contains(other));
    assertThat(listed()).doesNotContain(id);

    rebuild();

    assertThat(listed()).contains(id);
    assertThat(database.queryForList("select * from read_model_failure")).isEmpty();
  }

  @Test
  void theReadModelFollowsTheHistoryAfterARebuild() {
    started();
    rebuild();
    ApplicationId later = started();

    await().untilAsserted(() -> assertThat(listed()).contains(later));
    rebuild();
    assertThat(listed()).contains(later);
  }

  @Test
  void noEntryIsMissingAtAnyMomentOfARebuildUnderLoad() throws Exception {
    List<ApplicationId> present = new ArrayList<>();
    for (int n = 0; n < 20; n++) {
      present.add(started());
    }
    upToDate();
    AtomicBoolean over = new AtomicBoolean();
    try (ExecutorService others = Executors.newFixedThreadPool(2)) {
      Future<List<ApplicationId>> written = others.submit(() -> keepWriting(over));
      Future<Integer> looks = others.submit(() -> keepLooking(present, over));
      for (int n = 0; n < 3; n++) {
        assertThat(rebuild().state()).isEqualTo(State.DONE);
      }
      over.set(true);

      assertThat(looks.get()).isPositive();
      present.addAll(written.get());
    }
    upToDate();
    assertThat(listedIds()).containsAll(present.stream().map(ApplicationId::value).toList());
    assertThat(versions()).allMatch(version -> version.equals(1L) || version.equals(0L));
  }

  private static List<ApplicationId> keepWriting(AtomicBoolean over) {
    List<ApplicationId> written = new ArrayList<>();
    while (!over.get()) {
      ApplicationId id = started();
      STORE.commands().submit(change(id, 1), AS_AIGUL);
      written.add(id);
    }
    return written;
  }

  private static int keepLooking(List<ApplicationId> present, AtomicBoolean over) {
    int looks = 0;
    while (!over.get()) {
      assertThat(listedIds()).containsAll(present.stream().map(ApplicationId::value).toList());
      looks++;
    }
    return looks;
  }

  private static List<UUID> listedIds() {
    return STORE
        .get(JdbcTemplate.class)
        .queryForList("select application_id from application_list", UUID.class);
  }

  private static List<Long> versions() {
    return STORE
        .get(JdbcTemplate.class)
        .queryForList("select version from application_list", Long.class);
  }

  @Test
  void aRebuildThatWasInterruptedGoesOnFromItsPosition() {
    ApplicationId applied = started();
    ApplicationId forgotten = started();
    upToDate();
    JdbcTemplate database = STORE.get(JdbcTemplate.class);
    UUID id = UUID.randomUUID();
    // As a node left it that was killed at the end of the history, but had applied one application
    // only. Whoever began from the first event again would find the other one, too.
    new TransactionTemplate(STORE.get(PlatformTransactionManager.class))
        .executeWithoutResult(_ -> {
          database.queryForList("select begin_rebuild('index')");
          database.update(
              """
              insert into rebuild.application_list
              select * from public.application_list where application_id = ?
              """,
              applied.value());
          database.update(
              """
              insert into replay (replay_id, projection, state, reached_transaction, reached_index,
                                  until_index)
              select ?, 'index', 'RUNNING', transaction_id, global_index, global_index from event
               order by event.transaction_id desc, event.global_index desc limit 1
              """,
              id);
        });

    await()
        .until(
            () -> STORE.get(ReadModelRebuilds.class).find(id).orElseThrow().state() == State.DONE);
    assertThat(listed()).contains(applied).doesNotContain(forgotten);
    rebuild();
    assertThat(listed()).contains(applied, forgotten);
  }

  @Test
  void twoNodesOnOneDatabaseCompleteEveryRebuild() {
    started();
    try (TestStore other = TestStore.withPartsOn(STORE.database(), PARTS)) {
      Replay first = other.get(ReadModelRebuilds.class).start("index");
      await().until(() -> state(first) == State.DONE);
      Replay second = STORE.get(ReadModelRebuilds.class).start("index");
      await()
          .until(() ->
              other.get(ReadModelRebuilds.class).find(second.id()).orElseThrow().state()
                  == State.DONE);
    }
    ApplicationId afterwards = started();
    await().untilAsserted(() -> assertThat(listed()).contains(afterwards));
  }

  @Test
  void aRunningRebuildIsReturnedInsteadOfASecondOne() {
    started();
    ReadModelRebuilds rebuilds = STORE.get(ReadModelRebuilds.class);
    JdbcTemplate database = STORE.get(JdbcTemplate.class);
    TransactionTemplate transaction =
        new TransactionTemplate(STORE.get(PlatformTransactionManager.class));

    Replay first =
        transaction.execute(_ -> {
          // Nobody can finish a rebuild while the read model is being read.
          database.queryForList("select count(*) from application_list");
          Replay begun = startedElsewhere(rebuilds);
          assertThat(startedElsewhere(rebuilds).id()).isEqualTo(begun.id());
          return begun;
        });

    await().until(() -> state(first) == State.DONE);
    assertThat(rebuild().id()).isNotEqualTo(first.id());
  }

  /// Starts a rebuild in a transaction of its own.
  private static Replay startedElsewhere(ReadModelRebuilds rebuilds) {
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      return other.submit(() -> rebuilds.start("index")).get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void onlyReadModelsCanBeRebuilt() {
    ReadModelRebuilds rebuilds = STORE.get(ReadModelRebuilds.class);
    assertThat(rebuilds.projections()).containsExactly("index");
    assertThatThrownBy(() -> rebuilds.start(OrderDispatchHandler.NAME))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(rebuilds.find(UUID.randomUUID())).isEmpty();
  }
}
