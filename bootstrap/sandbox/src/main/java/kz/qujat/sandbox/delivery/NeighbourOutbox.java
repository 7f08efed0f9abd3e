package kz.qujat.sandbox.delivery;

import java.util.List;
import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.sandbox.control.NonNullRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The messages of all simulated neighbours that the product has not acknowledged yet.
@Component
public final class NeighbourOutbox {
  private final JdbcClient db;

  NeighbourOutbox(JdbcClient db) {
    this.db = db;
  }

  /// Adds a message, within the caller's transaction if there is one.
  public void put(OutboundMessage outboundMessage) {
    String messageId = UUID.randomUUID().toString();
    db.sql(
            """
            insert into sandbox.letter (sender, topic, message_id, path, body, copies_left)
            values (:sender, :topic, :message, :path, :body, :copies)
            """)
        .param("sender", outboundMessage.sender().name())
        .param("topic", outboundMessage.topic())
        .param("message", messageId)
        .param("path", outboundMessage.path())
        .param("body", outboundMessage.content().apply(messageId))
        .param("copies", outboundMessage.copies())
        .update();
  }

  /// Returns every message that a neighbour has ever written to the product, delivered or not.
  public List<String> written(Neighbour sender) {
    return NonNullRows.of(
        db.sql("select body from sandbox.letter where sender = ? and body like '<%' order by id")
            .param(sender.name())
            .query(String.class));
  }

  /// Drops the messages of a neighbour that the product has not received yet.
  ///
  /// @return the number of dropped messages
  int lose(Neighbour sender) {
    return db.sql("update sandbox.letter set done = true where sender = ? and not done")
        .param(sender.name())
        .update();
  }

  /// Whether everything on a topic has been delivered.
  boolean isDone(String topic) {
    return db.sql("select count(*) = 0 from sandbox.letter where topic = :topic and not done")
        .param("topic", topic)
        .query(Boolean.class)
        .single();
  }

  /// Takes the next message of every topic that is due and reserves it for some time.
  List<Due> take() {
    return NonNullRows.of(
        db.sql(
                """
                update sandbox.letter set next_try = now() + interval '15 seconds', tries = tries + 1
                where id in (
                  select l.id from sandbox.letter l
                  where not l.done and l.next_try <= now() and not exists (
                    select 1 from sandbox.letter earlier
                    where earlier.topic = l.topic and earlier.id < l.id and not earlier.done)
                  order by l.id limit 50
                  for update skip locked)
                returning id, sender, path, message_id, body, copies_left
                """)
            .query(Due.class));
  }

  /// Records the final answer to one copy.
  ///
  /// @param acknowledged how often the product acknowledged the message
  void settle(long id, int acknowledged) {
    db.sql(
            """
            update sandbox.letter set copies_left = copies_left - 1, done = copies_left <= 1,
              acknowledged = acknowledged + :acknowledged,
              next_try = now() + interval '15 seconds'
            where id = :id
            """)
        .param("id", id)
        .param("acknowledged", acknowledged)
        .update();
  }

  /// Schedules the message for another attempt, within three seconds at the latest.
  void postpone(long id) {
    db.sql(
            """
            update sandbox.letter set next_try = now() + least(tries, 3) * interval '1 second'
            where id = :id
            """)
        .param("id", id)
        .update();
  }

  /// Releases messages that were reserved by a process that no longer runs.
  void release() {
    db.sql("update sandbox.letter set next_try = now() where not done").update();
  }

  /// A message that is due.
  record Due(long id, String sender, String path, String messageId, String body, int copiesLeft) {}
}
