package kz.qujat.persistence.eventstore;

import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.change;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.start;
import static kz.qujat.persistence.Drafts.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.application.lifecycle.OpenApplicationLock;
import kz.qujat.application.transaction.Transactions;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.persistence.Race;
import kz.qujat.persistence.TestDatabase;
import kz.qujat.persistence.TestStore;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Two processes that append to the same histories on one database.
class RacesIT {
  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final TestStore HERE = TestStore.on(DATABASE, Map.of(), Interruption.class);
  private static final TestStore THERE = TestStore.on(DATABASE, Map.of());
  private static final Histories HISTORIES = HERE.get(Histories.class);

  @AfterAll
  static void close() {
    HERE.close();
    THERE.close();
  }

  /// Runs an action once, between the decision and the moment its events are written.
  @Configuration(proxyBeanMethods = false)
  static class Interruption {
    static final AtomicReference<Runnable> NEXT = new AtomicReference<>(() -> {});

    @Bean
    @Primary
    OpenApplicationLock interrupted() {
      return new OpenApplicationLock() {
        @Override
        public void open(CitizenId applicant, ApplicationId application) {
          NEXT.getAndSet(() -> {}).run();
        }

        @Override
        public void close(CitizenId applicant, ApplicationId application) {
          NEXT.getAndSet(() -> {}).run();
        }
      };
    }
  }

  @Test
  void aCommandThatLosesARaceIsTriedAgainAndNoEventIsLost() throws Exception {
    ApplicationId id = newId();
    HERE.applications().submit(start(id), AS_AIGUL, null);

    var runners = List.of(HERE, THERE).iterator();
    Race.of(
        2,
        () -> {
          TestStore store;
          synchronized (runners) {
            store = runners.next();
          }
          for (int n = 0; n < 15; n++) {
            store
                .applications()
                .submit(change(id, 2 * n + (store == HERE ? 100 : 101)), AS_AIGUL, null);
          }
          return store;
        });

    assertThat(HISTORIES.of(id))
        .extracting(RecordedEvent::sequence)
        .containsExactlyElementsOf(LongStream.range(0, 31).boxed().toList());
  }

  @Test
  void noCommandIsRefusedBecauseOfEventsThatThisProcessHasNotNoticed() {
    ApplicationId id = newId();
    HERE.applications().submit(start(id), AS_AIGUL, null);

    for (int n = 1; n < 40; n += 2) {
      THERE.applications().submit(change(id, n), AS_AIGUL, (long) n - 1);
      HERE.applications().submit(change(id, n + 1), AS_AIGUL, (long) n);
    }

    assertThat(HISTORIES.of(id)).hasSize(41);
  }

  @Test
  void aLostRaceInsideATransactionIsTriedAgainInThatTransaction() {
    ApplicationId contested = newId();
    ApplicationId written = newId();
    HERE.applications().submit(start(contested), AS_AIGUL, null);
    Interruption.NEXT.set(() ->
        CompletableFuture.runAsync(
                () -> THERE.applications().submit(change(contested, 9), AS_AIGUL, null))
            .join());

    HERE.get(Transactions.class)
        .inOne(() -> {
          // The action has to run during the withdrawal, not during this command.
          Runnable interruption = Interruption.NEXT.getAndSet(() -> {});
          HERE.applications().submit(start(written), AS_AIGUL, null);
          Interruption.NEXT.set(interruption);
          return HERE.applications().submit(withdraw(contested), AS_AIGUL, null);
        });

    assertThat(HISTORIES.of(written)).hasSize(1);
    assertThat(HISTORIES.of(contested))
        .extracting(RecordedEvent::type)
        .containsExactly("application-started", "draft-changed", "application-withdrawn");
  }

  @Test
  void aTransactionThatFailsRollsBackItsCommands() {
    ApplicationId id = newId();

    try {
      HERE.get(Transactions.class)
          .inOne(() -> {
            HERE.applications().submit(start(id), AS_AIGUL, null);
            throw new IllegalStateException("on purpose");
          });
    } catch (IllegalStateException _) {
      assertThat(HISTORIES.of(id)).isEmpty();
    }
  }

  @Test
  void aUniqueViolationRollsBackOnlyItsOwnSavepoint() {
    TransactionManager steps = HERE.get(TransactionManager.class);
    JdbcTemplate jdbc = HERE.get(JdbcTemplate.class);
    AtomicInteger tries = new AtomicInteger();

    List<String> written =
        outerTransaction()
            .execute(_ -> {
              insert(jdbc, "outer");
              for (String name : List.of("outer", "inner")) {
                Transaction step = steps.startTransaction();
                tries.incrementAndGet();
                try {
                  insert(jdbc, name);
                  step.commit();
                } catch (DuplicateKeyException _) {
                  step.rollback();
                }
              }
              return jdbc.queryForList(
                  "select processor_name from processor_token where segment = 99 order by 1",
                  String.class);
            });

    assertThat(tries).hasValue(2);
    assertThat(written).containsExactly("inner", "outer");
  }

  @Test
  void workThatFailsInsideATransactionRollsBackOnlyItsOwnChanges() {
    ApplicationId kept = newId();
    ApplicationId failed = newId();
    Transactions transactions = HERE.get(Transactions.class);

    outerTransaction()
        .executeWithoutResult(_ -> {
          HERE.applications().submit(start(kept), AS_AIGUL, null);
          assertThatThrownBy(() ->
                  transactions.inOne(() -> {
                    HERE.applications().submit(start(failed), AS_AIGUL, null);
                    throw new IllegalStateException("on purpose");
                  }))
              .hasMessage("on purpose");
        });

    assertThat(HISTORIES.of(kept)).hasSize(1);
    assertThat(HISTORIES.of(failed)).isEmpty();
  }

  @Test
  void aRefusalThatTheWorkCatchesStillRollsItBack() {
    ApplicationId id = newId();
    Transactions transactions = HERE.get(Transactions.class);

    assertThatThrownBy(() ->
            transactions.inOne(() -> {
              HERE.applications().submit(start(id), AS_AIGUL, null);
              try {
                return HERE.applications().submit(withdraw(newId()), AS_AIGUL, null);
              } catch (ApplicationRefused _) {
                return null;
              }
            }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(HISTORIES.of(id)).isEmpty();
  }

  private static TransactionTemplate outerTransaction() {
    return new TransactionTemplate(HERE.get(PlatformTransactionManager.class));
  }

  private static void insert(JdbcTemplate jdbc, String name) {
    jdbc.update("insert into processor_token (processor_name, segment) values (?, 99)", name);
  }
}
