package kz.qujat.sandbox.notice;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.sandbox.control.Rows;
import kz.qujat.sandbox.neighbour.Answer;
import kz.qujat.sandbox.neighbour.Asked;
import kz.qujat.sandbox.neighbour.Simulator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// A bringer of messages whose messages all end in its book: one row for each notice.
final class SimulatedNotifier implements Simulator {
  private static final List<String> REQUIRED =
      List.of("key", "applicationId", "status", "channel", "language", "recipientIin", "phone");

  private final JdbcClient db;

  SimulatedNotifier(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Neighbour neighbour() {
    return Neighbour.NOTIFICATION;
  }

  @Override
  public Answer answer(Asked asked) {
    JsonNode notice = asked.json(REQUIRED);
    db.sql(
            """
            insert into sandbox.notification (notice_key, application_id, status, channel)
            values (:key, :application::uuid, :status, :channel)
            on conflict (notice_key) do update set deliveries = notification.deliveries + 1
            """)
        .param("key", notice.path("key").asString())
        .param("application", notice.path("applicationId").asString())
        .param("status", notice.path("status").asString())
        .param("channel", notice.path("channel").asString())
        .update();
    return Answer.of(202, Map.of("status", "RECEIVED"));
  }

  /// All rows in order of arrival, or those of one application.
  List<Row> rows(@Nullable UUID application) {
    return Rows.of(
        db.sql(
                """
                select application_id, status, channel, deliveries from sandbox.notification
                where :application::uuid is null or application_id = :application::uuid
                order by arrival
                """)
            .param("application", application == null ? null : application.toString())
            .query(Row.class));
  }

  record Row(UUID applicationId, String status, String channel, int deliveries) {}
}
