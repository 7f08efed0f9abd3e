package kz.qujat.sandbox.notice;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.sandbox.control.Rows;
import kz.qujat.sandbox.neighbour.Message;
import kz.qujat.sandbox.neighbour.SimulatedRequest;
import kz.qujat.sandbox.neighbour.SimulatedResponse;
import kz.qujat.sandbox.neighbour.SimulatedShep;
import kz.qujat.sandbox.neighbour.Simulator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// A notification gateway that only records notifications: one row for each.
@Component
final class SimulatedNotifier implements Simulator {
  private static final List<String> REQUIRED =
      List.of("key", "applicationId", "status", "channel", "language", "recipientIin", "phone");

  /// A recorded notification, one for each key.
  private record Note(String key, String application, String status, String channel) {}

  private final JdbcClient db;
  private final SimulatedShep simulatedShep;

  SimulatedNotifier(JdbcClient db, SimulatedShep simulatedShep) {
    this.db = db;
    this.simulatedShep = simulatedShep;
  }

  @Override
  public Neighbour neighbour() {
    return Neighbour.NOTIFICATION;
  }

  /// A text message arrives as JSON, a cabinet message over the bus.
  @Override
  public SimulatedResponse answer(SimulatedRequest simulatedRequest) {
    return simulatedRequest.isXml()
        ? cabinet(simulatedShep.open(simulatedRequest))
        : sms(simulatedRequest.json(REQUIRED));
  }

  private SimulatedResponse sms(JsonNode notice) {
    note(
        new Note(
            notice.path("key").asString(),
            notice.path("applicationId").asString(),
            notice.path("status").asString(),
            notice.path("channel").asString()));
    return SimulatedResponse.of(202, Map.of("status", "RECEIVED"));
  }

  private SimulatedResponse cabinet(Message notification) {
    note(
        new Note(
            notification.messageId(),
            notification.text("extension", "applicationId"),
            notification.text("code"),
            "CABINET"));
    return simulatedShep.receipt(notification);
  }

  @Override
  public SimulatedResponse fail(SimulatedRequest simulatedRequest) {
    return simulatedRequest.isXml()
        ? simulatedShep.failure()
        : Simulator.super.fail(simulatedRequest);
  }

  @Override
  public SimulatedResponse reject(SimulatedRequest simulatedRequest) {
    return simulatedRequest.isXml() ? simulatedShep.refusal() : SimulatedResponse.refusal();
  }

  private void note(Note note) {
    db.sql(
            """
            insert into sandbox.notification (notice_key, application_id, status, channel)
            values (:key, :application::uuid, :status, :channel)
            on conflict (notice_key) do update set deliveries = notification.deliveries + 1
            """)
        .param("key", note.key())
        .param("application", note.application())
        .param("status", note.status())
        .param("channel", note.channel())
        .update();
  }

  /// Returns all rows in order of arrival, or those of one application.
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
