package kz.qujat.persistence.eventstore;

import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.change;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.start;
import static kz.qujat.persistence.TestStore.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.persistence.TestDatabase;
import kz.qujat.persistence.TestStore;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Event processors read every event once, and the events of each application in order, in whatever
/// order transactions commit.
class OrderOfReadingIT {
  private static final TestStore STORE = TestStore.with();
  private static final EventStorageEngine ENGINE = STORE.get(EventStorageEngine.class);
  private static final JdbcTemplate JDBC = STORE.get(JdbcTemplate.class);
  private static final TransactionTemplate TRANSACTION =
      new TransactionTemplate(STORE.get(PlatformTransactionManager.class));

  @AfterAll
  static void close() {
    STORE.close();
  }

  private static ApplicationId started() {
    ApplicationId id = newId();
    STORE.commands().submit(start(id), AS_AIGUL);
    return id;
  }

  private static List<ApplicationId> readAfter(TrackingToken token) {
    return read(token).stream()
        .map(event -> ((ApplicationEvent) event.getPayload()).applicationId())
        .toList();
  }

  private static List<TrackedEventMessage<?>> read(TrackingToken token) {
    return new ArrayList<>(ENGINE.readEvents(token, false).toList());
  }

  private static TrackingToken head() {
    // Waits until the transactions of other connections (statistics, clean-up) have ended.
    await()
        .until(() ->
            Boolean.TRUE.equals(
                JDBC.queryForObject(
                    """
                    select not exists (select from event where event.transaction_id
                                        >= pg_snapshot_xmin(pg_current_snapshot()))
                    """,
                    Boolean.class)));
    return ENGINE.createHeadToken();
  }

  @Test
  void anEventCommittedLateIsNotSkipped() throws Exception {
    TrackingToken before = head();
    CountDownLatch appended = new CountDownLatch(1);
    CountDownLatch othersAreDone = new CountDownLatch(1);
    ApplicationId late = newId();
    CompletableFuture<Void> slow =
        CompletableFuture.runAsync(() ->
            TRANSACTION.executeWithoutResult(_ -> {
              STORE.commands().submit(start(late), AS_AIGUL);
              appended.countDown();
              waitFor(othersAreDone);
            }));
    waitFor(appended);
    List<ApplicationId> others = List.of(started(), started(), started());

    assertThat(readAfter(before)).as("while the older transaction is open").isEmpty();

    othersAreDone.countDown();
    slow.get(30, TimeUnit.SECONDS);
    await().until(() -> readAfter(before).size() == 4);
    List<ApplicationId> inOrder = new ArrayList<>(List.of(late));
    inOrder.addAll(others);
    assertThat(readAfter(before)).isEqualTo(inOrder);
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theEventsOfOneApplicationStayInOrder() {
    TrackingToken before = head();
    ApplicationId id = started();
    TRANSACTION.executeWithoutResult(_ -> {
      // This transaction gets its id before the other one, and appends after it.
      JDBC.queryForObject("select pg_current_xact_id()::text", String.class);
      CompletableFuture.runAsync(() -> STORE.commands().submit(change(id, 1), AS_AIGUL)).join();
      STORE.commands().submit(change(id, 2), AS_AIGUL);
    });

    await().until(() -> readAfter(before).size() == 3);
    assertThat(read(before))
        .extracting(event -> ((DomainEventMessage<?>) event).getSequenceNumber())
        .containsExactly(0L, 1L, 2L);
  }

  @Test
  void transactionIdsAreSortedAsNumbersAndNotAsText() {
    TestDatabase database = TestDatabase.fresh();
    JdbcTemplate owner = new JdbcTemplate(database.owner());
    for (int transaction = 8; transaction <= 12; transaction++) {
      insert(owner, transaction, 20 - transaction);
    }
    JdbcTemplate runtime = new JdbcTemplate(database.runtime());
    EventRowReader rows = new EventRowReader(new EventSerializer(), events -> events);
    EventStorageEngine engine =
        new PostgresEventStorage(
            runtime, new EventSerializer(), rows, new HistoryCache(runtime, rows));

    assertThat(engine.readEvents(null, false))
        .extracting(TrackedEventMessage::trackingToken)
        .containsExactly(
            new Position(8, 12),
            new Position(9, 11),
            new Position(10, 10),
            new Position(11, 9),
            new Position(12, 8));
    assertThat(engine.readEvents(new Position(9, 11), false)).hasSize(3);
  }

  private static void insert(JdbcTemplate owner, int transaction, int index) {
    owner.update(
        """
        insert into event (transaction_id, global_index, event_id, aggregate_id, sequence_number,
                           aggregate_type, payload_type, payload_revision, payload, metadata)
        values (?::text::xid8, ?, gen_random_uuid(), gen_random_uuid()::text, 0,
                'Application', 'application-withdrawn', '1', ?::json, '{}')
        """,
        Integer.toString(transaction),
        index,
        "{\"application\":\"%s\",\"at\":\"2026-01-12T09:00:00Z\"}".formatted(newId()));
  }

  @Test
  void aTimeIsConvertedToAPosition() {
    ApplicationId first = started();
    TrackingToken head = head();
    ApplicationId second = started();
    await().until(() -> !Objects.equals(head, ENGINE.createHeadToken()));
    var recorded =
        JDBC.queryForObject(
            "select recorded_at from event where aggregate_id = ?",
            OffsetDateTime.class,
            second.toString());

    assertThat(readAfter(ENGINE.createTokenAt(recorded.toInstant())))
        .contains(second)
        .doesNotContain(first);
    assertThat(ENGINE.createTokenAt(recorded.toInstant().plus(Duration.ofDays(1))))
        .isEqualTo(ENGINE.createHeadToken());
  }

  @Test
  void theRuntimeRoleCannotChangeEvents() {
    started();

    assertThatThrownBy(() -> JDBC.update("update event set recorded_at = now()"))
        .rootCause()
        .hasMessageContaining("permission denied for table event");
    assertThatThrownBy(() -> JDBC.update("delete from event"))
        .rootCause()
        .hasMessageContaining("permission denied for table event");
  }

  @Test
  void transactionsAreLimitedToOneMinute() {
    assertThat(JDBC.queryForObject("select current_setting('transaction_timeout')", String.class))
        .isEqualTo("1min");
  }
}
