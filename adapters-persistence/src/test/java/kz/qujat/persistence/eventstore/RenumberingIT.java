package kz.qujat.persistence.eventstore;

import static kz.qujat.persistence.TestStore.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import kz.qujat.persistence.TestDatabase;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// A history restored from a dump, which contains the transaction ids of the server it was dumped
/// from.
class RenumberingIT {
  private static final String POSITION = Position.class.getName();
  private static final long ELSEWHERE = 4_000_000_000L;
  private static final EventRowReader ROWS =
      new EventRowReader(new EventSerializer(), events -> events);

  private final TestDatabase database = TestDatabase.fresh();
  private final JdbcTemplate owner = new JdbcTemplate(database.owner());
  private final JdbcTemplate runtime = new JdbcTemplate(database.runtime());
  private final EventStorageEngine engine =
      new PostgresEventStorage(
          runtime, new EventSerializer(), ROWS, new HistoryCache(runtime, ROWS));

  private void restore() {
    insert(ELSEWHERE + 2, 1);
    insert(ELSEWHERE + 1, 2);
    insert(ELSEWHERE + 3, 3);
    insert(ELSEWHERE + 4, 4);
    owner.queryForObject("select setval('event_index', 4)", Long.class);
    token("has-read-one", ELSEWHERE + 1, 2);
    token("has-read-three", ELSEWHERE + 3, 3);
    token("has-read-everything", ELSEWHERE + 4, 4);
    token("has-read-nothing", 0, 0);
  }

  private void insert(long transaction, long index) {
    owner.update(
        """
        insert into event (transaction_id, global_index, event_id, aggregate_id, sequence_number,
                           aggregate_type, payload_type, payload_revision, payload, metadata)
        values (?::text::xid8, ?, gen_random_uuid(), gen_random_uuid()::text, 0,
                'Application', 'application-withdrawn', '1',
                '{"applicationId":"019b0f3e-0000-7000-8000-000000000001","at":"2026-01-12T09:00:00Z"}',
                '{}')
        """,
        Long.toString(transaction),
        index);
  }

  private void token(String reader, long transaction, long index) {
    owner.update(
        """
        insert into processor_token (processor_name, segment, token, token_type, owner)
        values (?, 0, ?, ?, 'elsewhere')
        """,
        reader,
        "{\"transaction\":%d,\"index\":%d}".formatted(transaction, index),
        POSITION);
  }

  private long readOnFrom(String reader) {
    return owner.queryForObject(
        "select (token::json ->> 'index')::bigint from processor_token where processor_name = ?",
        Long.class,
        reader);
  }

  @Test
  void aHistoryFromAnotherServerIsRefusedUntilItIsRenumbered() {
    restore();

    assertThatThrownBy(() -> new ReaderHorizonMonitor(runtime).refuseTheFuture())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("renumber_history");
    assertThat(engine.readEvents(null, false)).isEmpty();

    owner.execute("call renumber_history()");

    new ReaderHorizonMonitor(runtime).refuseTheFuture();
    assertThat(engine.readEvents(null, false))
        .extracting(TrackedEventMessage::trackingToken)
        .containsExactly(
            new Position(3, 1), new Position(3, 2), new Position(3, 3), new Position(3, 4));
  }

  @Test
  void anEventProcessorContinuesNoLaterThanAtItsFirstUnhandledEvent() {
    restore();

    owner.execute("call renumber_history()");

    assertThat(readOnFrom("has-read-nothing")).isZero();
    assertThat(readOnFrom("has-read-one")).isZero();
    assertThat(readOnFrom("has-read-three")).isEqualTo(3);
    assertThat(readOnFrom("has-read-everything")).isEqualTo(4);
  }

  @Test
  void eventsAppendedAfterRenumberingAreReadLast() {
    restore();
    owner.execute("call renumber_history()");

    UUID added = UUID.randomUUID();
    runtime.update(
        """
        insert into event (transaction_id, event_id, aggregate_id, sequence_number,
                           aggregate_type, payload_type, payload_revision, payload, metadata)
        values (pg_current_xact_id(), ?, gen_random_uuid()::text, 0,
                'Application', 'application-withdrawn', '1',
                '{"applicationId":"019b0f3e-0000-7000-8000-000000000001","at":"2026-01-12T09:00:00Z"}',
                '{}')
        """,
        added);

    await().until(() -> engine.readEvents(null, false).count() == 5);
    assertThat(engine.readEvents(null, false).toList().getLast().getIdentifier())
        .isEqualTo(added.toString());
  }

  @Test
  void onlyTheOwnerMayRenumber() {
    assertThatThrownBy(() -> runtime.execute("call renumber_history()"))
        .rootCause()
        .hasMessageContaining("permission denied for table event");
  }
}
