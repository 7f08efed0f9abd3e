package kz.qujat.persistence.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/// One row of the table `event`.
///
/// @param payload the stored JSON text, unchanged
record EventRow(
    Position position,
    String eventId,
    String aggregateId,
    long sequence,
    String aggregateType,
    Instant recordedAt,
    String type,
    String revision,
    String payload,
    String metadata)
    implements DomainEventData<String>, TrackedEventData<String> {
  /// The columns of an event. `transaction_id` is selected as text under the alias `written_by`:
  /// with an alias of its own name, `order by transaction_id` would sort by the text instead of by
  /// the `xid8` column.
  static final String SELECT =
      """
      select event.transaction_id::text as written_by, event.global_index, event.event_id,
             event.aggregate_id, event.sequence_number, event.aggregate_type, event.recorded_at,
             event.payload_type, event.payload_revision, event.payload::text as payload,
             event.metadata::text as metadata
        from event
      """;

  static EventRow read(ResultSet row, int number) throws SQLException {
    return new EventRow(
        new Position(Long.parseLong(row.getString("written_by")), row.getLong("global_index")),
        row.getString("event_id"),
        row.getString("aggregate_id"),
        row.getLong("sequence_number"),
        row.getString("aggregate_type"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("payload_type"),
        row.getString("payload_revision"),
        row.getString("payload"),
        row.getString("metadata"));
  }

  @Override
  public TrackingToken trackingToken() {
    return position;
  }

  @Override
  public String getEventIdentifier() {
    return eventId;
  }

  @Override
  public Instant getTimestamp() {
    return recordedAt;
  }

  @Override
  public SerializedObject<String> getMetaData() {
    return new SerializedMetaData<>(metadata, String.class);
  }

  @Override
  public SerializedObject<String> getPayload() {
    return new SimpleSerializedObject<>(payload, String.class, type, revision);
  }

  @Override
  public String getType() {
    return aggregateType;
  }

  @Override
  public String getAggregateIdentifier() {
    return aggregateId;
  }

  @Override
  public long getSequenceNumber() {
    return sequence;
  }
}
