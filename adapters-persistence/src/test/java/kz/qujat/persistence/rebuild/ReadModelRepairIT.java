package kz.qujat.persistence.rebuild;

import static kz.qujat.persistence.Drafts.AIGUL;
import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.change;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.start;
import static kz.qujat.persistence.TestStore.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.qujat.application.history.ApplicationList;
import kz.qujat.application.history.ReadModelRebuilds;
import kz.qujat.application.history.ReadModelRebuilds.State;
import kz.qujat.application.stuck.ReadModelRepairs;
import kz.qujat.application.stuck.ReadModelRepairs.Outcome;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.persistence.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Applications whose rows the database rejects, in a read model that is written by JPA.
class ReadModelRepairIT {
  private static final TestStore STORE =
      TestStore.withParts(List.of("applicationlist", "keyset", "vault"));
  private static final JdbcTemplate OWNER = new JdbcTemplate(STORE.database().owner());

  @AfterAll
  static void close() {
    STORE.close();
  }

  private static ApplicationId poisoned() {
    ApplicationId id = newId();
    // A constraint of its own for each test.
    reject("application_list", id);
    STORE.commands().submit(start(id), AS_AIGUL);
    await().until(() -> failures(id) == 1);
    return id;
  }

  private static void reject(String table, ApplicationId id) {
    OWNER.execute(
        "alter table %s add constraint \"poison-%s\" check (application_id <> '%s')"
            .formatted(table, id, id));
  }

  private static void accept(String table, ApplicationId id) {
    OWNER.execute("alter table %s drop constraint \"poison-%s\"".formatted(table, id));
  }

  private static int failures(ApplicationId id) {
    return STORE
        .get(JdbcTemplate.class)
        .queryForObject(
            "select count(*) from read_model_failure where key = ? and not in_rebuild",
            Integer.class,
            id.toString());
  }

  private static ApplicationId started() {
    ApplicationId id = newId();
    STORE.commands().submit(start(id), AS_AIGUL);
    return id;
  }

  private static Outcome repair(ApplicationId id) {
    TransactionTemplate transaction =
        new TransactionTemplate(STORE.get(PlatformTransactionManager.class));
    return transaction.execute(status -> {
      Outcome outcome = STORE.get(ReadModelRepairs.class).repair(id, "index");
      if (outcome == Outcome.STILL_FAILING) {
        status.setRollbackOnly();
      }
      return outcome;
    });
  }

  private static List<ApplicationId> listed() {
    return STORE.get(ApplicationList.class).ofApplicant(AIGUL, 200, null).items().stream()
        .map(ApplicationList.Entry::id)
        .toList();
  }

  private static List<Long> versions(ApplicationId id) {
    return STORE
        .get(JdbcTemplate.class)
        .queryForList(
            "select version from application_list where application_id = ?",
            Long.class,
            id.value());
  }

  @Test
  void anApplicationThatTheDatabaseRejectsStopsNobodyElse() {
    ApplicationId poisoned = poisoned();
    ApplicationId other = started();

    await().untilAsserted(() -> assertThat(listed()).contains(other));
    assertThat(listed()).doesNotContain(poisoned);
    assertThat(failures(other)).isZero();
  }

  @Test
  void aRepairBringsTheApplicationBackWithEverythingThatHappenedMeanwhile() {
    ApplicationId poisoned = poisoned();
    STORE.commands().submit(change(poisoned, 1), AS_AIGUL);
    accept("application_list", poisoned);
    ApplicationId other = started();
    await().untilAsserted(() -> assertThat(listed()).contains(other));
    assertThat(listed()).doesNotContain(poisoned);

    assertThat(repair(poisoned)).isEqualTo(Outcome.REPAIRED);

    assertThat(versions(poisoned)).containsExactly(1L);
    STORE.commands().submit(change(poisoned, 2), AS_AIGUL);
    await().untilAsserted(() -> assertThat(versions(poisoned)).containsExactly(2L));
  }

  @Test
  void aRowThatIsWrongIsBuiltAnew() {
    ApplicationId id = started();
    await().untilAsserted(() -> assertThat(versions(id)).containsExactly(0L));
    OWNER.update("update application_list set version = 77 where application_id = ?", id.value());
    OWNER.update(
        "insert into read_model_failure (read_model, key, cause) values ('index', ?, 'test')",
        id.toString());

    assertThat(repair(id)).isEqualTo(Outcome.REPAIRED);

    assertThat(versions(id)).containsExactly(0L);
  }

  @Test
  void whatCannotBeRepairedStaysAsItWas() {
    ApplicationId poisoned = poisoned();

    assertThat(repair(poisoned)).isEqualTo(Outcome.STILL_FAILING);

    assertThat(failures(poisoned)).isEqualTo(1);
    assertThat(listed()).doesNotContain(poisoned);
  }

  @Test
  void onlyAFailureIsRepaired() {
    assertThat(repair(started())).isEqualTo(Outcome.NOT_FAILING);
  }

  @Test
  void noEventIsLostBetweenARepairAndTheRunningUpdates() throws Exception {
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      for (int n = 0; n < 10; n++) {
        ApplicationId poisoned = poisoned();
        accept("application_list", poisoned);
        Future<?> changes =
            other.submit(() -> {
              for (int change = 1; change <= 20; change++) {
                STORE.commands().submit(change(poisoned, change), AS_AIGUL);
              }
            });
        assertThat(repair(poisoned)).isEqualTo(Outcome.REPAIRED);
        changes.get();
        await().untilAsserted(() -> assertThat(versions(poisoned)).containsExactly(20L));
      }
    }
  }

  @Test
  void aRebuildLeavesOutOnlyWhatItCannotFollow() {
    ApplicationId rejected = started();
    ApplicationId other = started();
    await().untilAsserted(() -> assertThat(listed()).contains(rejected, other));
    reject("rebuild.application_list", rejected);

    ReadModelRebuilds rebuilds = STORE.get(ReadModelRebuilds.class);
    UUID replay = rebuilds.start("index").id();
    await().until(() -> rebuilds.find(replay).orElseThrow().state() == State.DONE);

    assertThat(listed()).contains(other).doesNotContain(rejected);
    assertThat(failures(rejected)).isEqualTo(1);
    accept("application_list", rejected);
    assertThat(repair(rejected)).isEqualTo(Outcome.REPAIRED);
    assertThat(listed()).contains(rejected);
  }
}
