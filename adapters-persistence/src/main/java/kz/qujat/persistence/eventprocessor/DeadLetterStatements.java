package kz.qujat.persistence.eventprocessor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.DefaultDeadLetterStatementFactory;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Replaces SQL statements of Axon's dead-letter queue: skips events whose wait a supervisor has
/// parked, retries events that fail for a reason of their own less and less often, and counts
/// attempts.
@Component
final class DeadLetterStatements extends DefaultDeadLetterStatementFactory<EventMessage<?>> {
  /// The value of `last_touched` that marks a retry requested by a supervisor. It sorts first, and
  /// the event is tried even when its wait is parked.
  static final String ASKED_FOR = "1970-01-01T00:00:00.000Z";

  /// Whether an event may be retried now. An event that was refused, or failed for a reason other
  /// than an unavailable neighbour, first waits. The pause doubles with every attempt up to a
  /// maximum.
  private static final String IS_DUE =
      """
      (first.cause_type is null
       or first.cause_type = ?
       or first.last_touched::timestamptz
          + least(? * power(2, least(first.tries - 1, 30)), ?) * interval '1 millisecond'
          <= clock_timestamp())
      """;

  /// Selects the first dead-lettered event of every application that may be retried and whose wait
  /// is not parked, least recently tried first. There is only one page (offset 0), because an event
  /// that was tried moves to the end.
  private static final String SELECT_DUE =
      """
      select * from dead_letter first
       where first.processing_group = ?
         and ? = 0
         and first.sequence_index =
             (select min(other.sequence_index) from dead_letter other
               where other.processing_group = first.processing_group
                 and other.sequence_identifier = first.sequence_identifier)
         and (first.processing_started is null or first.processing_started < ?)
         and (first.last_touched = '%s' or not exists
             (select from stuck_case
               where stuck_case.parked
                 and stuck_case.duty = first.processing_group
                 and stuck_case.application_id::text = first.sequence_identifier
                 and (stuck_case.refund_id is null
                      or first.aggregate_id in (stuck_case.refund_id::text, stuck_case.subject))))
         and %s
       order by first.last_touched
       limit ?
      """
          .formatted(ASKED_FOR, IS_DUE);

  /// Claims an event. The conditions are checked again, because another process may have tried the
  /// event since it was selected.
  private static final String CLAIM =
      "update dead_letter first set processing_started = ? where first.dead_letter_id = ?"
          + " and (first.processing_started is null or first.processing_started < ?) and "
          + IS_DUE;

  /// Returns an event to the queue after a failed retry. An event without a cause was queued only
  /// because an earlier one failed: this was its first attempt.
  private static final String REQUEUE =
      """
      update dead_letter
         set tries = case when cause_type is null then 1 else tries + 1 end,
             cause_type = ?, cause_message = ?, last_touched = ?, processing_started = null
       where dead_letter_id = ?
      """;

  private final RetryBackoff backoff;

  DeadLetterStatements(
      DeadLetterSchema schema,
      @Qualifier("eventSerializer") Serializer events,
      Serializer tokens,
      RetryBackoff backoff) {
    super(
        DefaultDeadLetterStatementFactory.<EventMessage<?>>builder()
            .schema(schema)
            .genericSerializer(tokens)
            .eventSerializer(events));
    this.backoff = backoff;
  }

  @Override
  public PreparedStatement claimableSequencesStatement(
      Connection connection, String handler, Instant claimedBefore, int offset, int most)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(SELECT_DUE);
    statement.setString(1, handler);
    statement.setInt(2, offset);
    statement.setString(3, DateTimeUtils.formatInstant(claimedBefore));
    setBackoff(statement, 4);
    statement.setInt(7, most);
    return statement;
  }

  @Override
  public PreparedStatement claimStatement(
      Connection connection, String letter, Instant now, Instant claimedBefore)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(CLAIM);
    statement.setString(1, DateTimeUtils.formatInstant(now));
    statement.setString(2, letter);
    statement.setString(3, DateTimeUtils.formatInstant(claimedBefore));
    setBackoff(statement, 4);
    return statement;
  }

  private void setBackoff(PreparedStatement statement, int first) throws SQLException {
    statement.setString(first, NeighbourUnavailable.class.getName());
    statement.setLong(first + 1, backoff.initialDelay().toMillis());
    statement.setLong(first + 2, backoff.maxDelay().toMillis());
  }

  @Override
  public PreparedStatement requeueStatement(
      Connection connection,
      String letter,
      @Nullable Cause cause,
      Instant touched,
      @Nullable MetaData diagnostics)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(REQUEUE);
    statement.setString(1, cause == null ? null : cause.type());
    statement.setString(2, cause == null ? null : cause.message());
    statement.setString(3, DateTimeUtils.formatInstant(touched));
    statement.setString(4, letter);
    return statement;
  }
}
