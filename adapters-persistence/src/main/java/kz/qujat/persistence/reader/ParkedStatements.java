package kz.qujat.persistence.reader;

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

/// The statements in which parked events are more to us than to the framework: what has been set
/// aside is left alone, what fails for a reason of its own is tried less and less often, and tries
/// are counted.
@Component
final class ParkedStatements extends DefaultDeadLetterStatementFactory<EventMessage<?>> {
  /// When an event was last tried that somebody wants to be tried now, set aside or not.
  static final String ASKED_FOR = "1970-01-01T00:00:00.000Z";

  /// What was refused, or failed for a reason of its own, has to rest for a while after each try.
  private static final String HAS_RESTED =
      """
      (first.cause_type is null
       or first.cause_type = ?
       or first.last_touched::timestamptz
          + least(? * power(2, least(first.tries - 1, 30)), ?) * interval '1 millisecond'
          <= clock_timestamp())
      """;

  /// The first events of the applications whose turn it is, those that were tried longest ago
  /// first. There is but one page: whoever was tried goes to the end.
  private static final String WHOSE_TURN_IT_IS =
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
          .formatted(ASKED_FOR, HAS_RESTED);

  /// Somebody else may have tried it since it was found.
  private static final String CLAIM =
      "update dead_letter first set processing_started = ? where first.dead_letter_id = ?"
          + " and (first.processing_started is null or first.processing_started < ?) and "
          + HAS_RESTED;

  /// An event that waited behind another one has no cause, and has not been tried before.
  private static final String PARK_AGAIN =
      """
      update dead_letter
         set tries = case when cause_type is null then 1 else tries + 1 end,
             cause_type = ?, cause_message = ?, last_touched = ?, processing_started = null
       where dead_letter_id = ?
      """;

  private final RetryPace pace;

  ParkedStatements(
      DeadLetterSchema schema,
      @Qualifier("eventSerializer") Serializer events,
      Serializer tokens,
      RetryPace pace) {
    super(
        DefaultDeadLetterStatementFactory.<EventMessage<?>>builder()
            .schema(schema)
            .genericSerializer(tokens)
            .eventSerializer(events));
    this.pace = pace;
  }

  @Override
  public PreparedStatement claimableSequencesStatement(
      Connection connection, String duty, Instant claimedBefore, int offset, int most)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(WHOSE_TURN_IT_IS);
    statement.setString(1, duty);
    statement.setInt(2, offset);
    statement.setString(3, DateTimeUtils.formatInstant(claimedBefore));
    setPace(statement, 4);
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
    setPace(statement, 4);
    return statement;
  }

  private void setPace(PreparedStatement statement, int first) throws SQLException {
    statement.setString(first, NeighbourUnavailable.class.getName());
    statement.setLong(first + 1, pace.base().toMillis());
    statement.setLong(first + 2, pace.longest().toMillis());
  }

  @Override
  public PreparedStatement requeueStatement(
      Connection connection,
      String letter,
      @Nullable Cause cause,
      Instant touched,
      @Nullable MetaData diagnostics)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(PARK_AGAIN);
    statement.setString(1, cause == null ? null : cause.type());
    statement.setString(2, cause == null ? null : cause.message());
    statement.setString(3, DateTimeUtils.formatInstant(touched));
    statement.setString(4, letter);
    return statement;
  }
}
