package kz.qujat.sandbox.notice;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.sandbox.control.NonNullRows;
import kz.qujat.sandbox.neighbour.ShepMessageCodec;
import kz.qujat.sandbox.neighbour.SimulatedHttpRequest;
import kz.qujat.sandbox.neighbour.SimulatedHttpResponse;
import kz.qujat.sandbox.neighbour.Simulator;
import kz.qujat.sandbox.neighbour.UnwrappedMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// A notification gateway that only records notifications: one row for each.
@Component
final class SimulatedNotificationGateway implements Simulator {
  private static final List<String> REQUIRED =
      List.of("key", "applicationId", "status", "channel", "language", "recipientIin", "phone");

  private static final String NOBODYS = "+7700";

  /// A recorded notification, one for each key.
  private record Note(String key, String application, String status, String channel) {}

  private final JdbcClient db;
  private final ShepMessageCodec shepMessageCodec;

  SimulatedNotificationGateway(JdbcClient db, ShepMessageCodec shepMessageCodec) {
    this.db = db;
    this.shepMessageCodec = shepMessageCodec;
  }

  @Override
  public Neighbour neighbour() {
    return Neighbour.NOTIFICATION;
  }

  /// A text message and the question about a number arrive as JSON, a cabinet message over the bus.
  @Override
  public SimulatedHttpResponse answer(SimulatedHttpRequest simulatedHttpRequest) {
    if (simulatedHttpRequest.isXml()) {
      return cabinet(shepMessageCodec.open(simulatedHttpRequest));
    }
    JsonNode number = simulatedHttpRequest.json(List.of("recipientIin", "phone"));
    return number.has("key") ? sms(simulatedHttpRequest.json(REQUIRED)) : registration(number);
  }

  /// Every number is registered to whoever gives it, but those that begin with +7700.
  private static SimulatedHttpResponse registration(JsonNode number) {
    return number.path("phone").asString().startsWith(NOBODYS)
        ? SimulatedHttpResponse.of(404, Map.of())
        : SimulatedHttpResponse.of(200, Map.of("registered", true));
  }

  private SimulatedHttpResponse sms(JsonNode notice) {
    note(
        new Note(
            notice.path("key").asString(),
            notice.path("applicationId").asString(),
            notice.path("status").asString(),
            notice.path("channel").asString()));
    return SimulatedHttpResponse.of(202, Map.of("status", "RECEIVED"));
  }

  private SimulatedHttpResponse cabinet(UnwrappedMessage notification) {
    note(
        new Note(
            notification.messageId(),
            notification.text("extension", "applicationId"),
            notification.text("code"),
            "CABINET"));
    return shepMessageCodec.receipt(notification);
  }

  @Override
  public SimulatedHttpResponse fail(SimulatedHttpRequest simulatedHttpRequest) {
    return simulatedHttpRequest.isXml()
        ? shepMessageCodec.failure()
        : Simulator.super.fail(simulatedHttpRequest);
  }

  @Override
  public SimulatedHttpResponse reject(SimulatedHttpRequest simulatedHttpRequest) {
    return simulatedHttpRequest.isXml()
        ? shepMessageCodec.refusal()
        : SimulatedHttpResponse.refusal();
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
    return NonNullRows.of(
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
