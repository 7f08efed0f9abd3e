package kz.qujat.persistence.eventstore;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/// Stores events in PostgreSQL and reads them back.
///
/// Numbers of a sequence are assigned in one order and committed in another, so an event processor
/// that has read number 8 cannot know whether number 7 will still appear. Here events are read in
/// the order of transaction ids, and never beyond the oldest running transaction: an event that is
/// committed later always comes later in the reading order.
final class PostgresEventStorage extends BatchingEventStorageEngine {
  /// Inserts an event under the greatest of three transaction ids: the current transaction's, that
  /// of the previous event of the same aggregate, and that of the latest event about the same
  /// application. So the events of one aggregate and of one application stay in order, even when a
  /// transaction that began earlier appends later.
  private static final String APPEND =
      """
      insert into event (transaction_id, event_id, aggregate_id, sequence_number, aggregate_type,
                         payload_type, payload_revision, payload, metadata)
      select greatest(pg_current_xact_id(),
                      (select predecessor.transaction_id from event predecessor
                        where predecessor.aggregate_id = appended.aggregate_id
                          and predecessor.sequence_number = appended.sequence_number - 1),
                      (select earlier.transaction_id from event earlier
                        where (earlier.payload ->> 'applicationId')::uuid
                            = (appended.payload ->> 'applicationId')::uuid
                        order by earlier.transaction_id desc, earlier.global_index desc limit 1)),
             appended.*
        from (values (?::uuid, ?, ?::bigint, ?, ?, ?, ?::json, ?::json))
             as appended (event_id, aggregate_id, sequence_number, aggregate_type,
                          payload_type, payload_revision, payload, metadata)
      """;

  private static final String READABLE =
      "event.transaction_id < pg_snapshot_xmin(pg_current_snapshot())";

  /// The events after a position in the order of reading.
  static final String READ_ON =
      EventRow.SELECT
          + " where (event.transaction_id, event.global_index) > (?::text::xid8, ?) and "
          + READABLE
          + " order by event.transaction_id, event.global_index limit ?";

  private static final String FIND_POSITION =
      "select event.transaction_id::text as written_by, event.global_index from event where ";

  private static final String HEAD =
      FIND_POSITION
          + READABLE
          + " order by event.transaction_id desc, event.global_index desc limit 1";

  private static final String FIRST_SINCE =
      FIND_POSITION
          + "event.recorded_at >= ? and "
          + READABLE
          + " order by event.transaction_id, event.global_index limit 1";

  private static final int BATCH = 500;

  private final JdbcTemplate jdbc;
  private final EventRowReader events;
  private final HistoryCache histories;

  /// @param events converts the stored rows; it keeps what it has converted, so that each event is
  ///   deserialized once, however many commands and event processors read it
  PostgresEventStorage(
      JdbcTemplate jdbc, Serializer serializer, EventRowReader events, HistoryCache histories) {
    super(
        new Builder()
            .batchSize(BATCH)
            .eventSerializer(serializer)
            .snapshotSerializer(serializer)
            .persistenceExceptionResolver(PostgresEventStorage::wasTaken));
    this.jdbc = jdbc;
    this.events = events;
    this.histories = histories;
  }

  private static final class Builder extends BatchingEventStorageEngine.Builder {}

  /// Whether another transaction has appended an event with the same sequence number to the same
  /// aggregate.
  private static boolean wasTaken(Exception e) {
    return NestedExceptionUtils.getMostSpecificCause(e) instanceof PSQLException cause
        && cause.getServerErrorMessage() != null
        && "one_successor".equals(cause.getServerErrorMessage().getConstraint());
  }

  /// Appends the events of a command in one round trip.
  @Override
  protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
    Set<String> aggregates =
        events.stream().map(event -> of(event).getAggregateIdentifier()).collect(toSet());
    aggregates.forEach(histories::appending);
    aggregates.forEach(RecalledHistories::appended);
    try {
      jdbc.batchUpdate(APPEND, events.stream().map(event -> columns(event, serializer)).toList());
    } catch (DataAccessException e) {
      aggregates.forEach(histories::forget);
      handlePersistenceException(e, events.getFirst());
    }
  }

  private static Object[] columns(EventMessage<?> event, Serializer serializer) {
    DomainEventMessage<?> of = of(event);
    SerializedObject<String> payload = event.serializePayload(serializer, String.class);
    SerializedObject<String> metadata = event.serializeMetaData(serializer, String.class);
    return new Object[] {
      event.getIdentifier(),
      of.getAggregateIdentifier(),
      of.getSequenceNumber(),
      of.getType(),
      payload.getType().getName(),
      payload.getType().getRevision(),
      payload.getData(),
      metadata.getData()
    };
  }

  private static DomainEventMessage<?> of(EventMessage<?> event) {
    if (event instanceof DomainEventMessage<?> of) {
      return of;
    }
    throw new IllegalArgumentException("not an event of an aggregate");
  }

  /// The history on which a command is decided.
  @Override
  public DomainEventStream readEvents(String aggregateId, long firstSequence) {
    List<EventRow> rows = fetchDomainEvents(aggregateId, firstSequence, Integer.MAX_VALUE);
    RecalledHistories.note(aggregateId, rows.isEmpty() ? -1 : rows.getLast().sequence());
    return DomainEventStream.of(rows.stream().map(events::message));
  }

  @Override
  public Stream<? extends TrackedEventMessage<?>> readEvents(
      @Nullable TrackingToken after, boolean mayBlock) {
    return readEventData(after, mayBlock)
        .map(EventRow.class::cast)
        .map(row -> new GenericTrackedDomainEventMessage<>(row.position(), events.message(row)));
  }

  @Override
  protected List<EventRow> fetchTrackedEvents(@Nullable TrackingToken after, int limit) {
    Position position = Position.of(after);
    return jdbc.query(
        READ_ON, EventRow::read, Long.toString(position.transaction()), position.index(), limit);
  }

  @Override
  protected List<EventRow> fetchDomainEvents(String aggregateId, long firstSequence, int limit) {
    return histories.recall(aggregateId).stream()
        .filter(row -> row.sequence() >= firstSequence)
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String aggregateId) {
    return Optional.ofNullable(
        jdbc.queryForObject(
            "select max(sequence_number) from event where aggregate_id = ?",
            Long.class,
            aggregateId));
  }

  @Override
  public @Nullable TrackingToken createTailToken() {
    return null;
  }

  @Override
  public @Nullable Position createHeadToken() {
    return position(HEAD).orElse(null);
  }

  @Override
  public @Nullable Position createTokenAt(Instant moment) {
    return position(FIRST_SINCE, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
        .map(first -> new Position(first.transaction(), first.index() - 1))
        .orElseGet(this::createHeadToken);
  }

  private Optional<Position> position(String query, Object... arguments) {
    return jdbc
        .query(
            query,
            (row, _) -> new Position(Long.parseLong(row.getString(1)), row.getLong(2)),
            arguments)
        .stream()
        .findFirst();
  }

  /// There are no snapshots, because a history has only about twenty events.
  @Override
  protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
    throw new UnsupportedOperationException("no snapshots");
  }

  @Override
  protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateId) {
    return Stream.empty();
  }
}
