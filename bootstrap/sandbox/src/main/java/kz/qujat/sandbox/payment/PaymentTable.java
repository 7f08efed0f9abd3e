package kz.qujat.sandbox.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.sandbox.control.NonNullRows;
import kz.qujat.sandbox.neighbour.SimulatedHttpRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/// The gateway's payments: one row for each payment announced to it.
@Component
final class PaymentTable {
  private final JdbcClient db;

  PaymentTable(JdbcClient db) {
    this.db = db;
  }

  /// Records an announced payment.
  void announce(JsonNode message) {
    db.sql(
            """
            insert into sandbox.payment (payment_id, application_id, payer_iin, amount, return_url)
            values (:payment::uuid, :application::uuid, :payer, :amount, :returnUrl)
            on conflict (payment_id) do update set announcements = payment.announcements + 1,
                return_url = coalesce(payment.return_url, excluded.return_url)
            """)
        .param("payment", message.path("paymentId").asString())
        .param("application", message.path("applicationId").asString())
        .param("payer", message.path("payerIin").asString())
        .param("amount", message.path("amount").asString())
        .param("returnUrl", SimulatedHttpRequest.textIn(message, "returnUrl"))
        .update();
  }

  Optional<Announced> find(UUID payment) {
    return db.sql("select payer_iin, amount, return_url from sandbox.payment where payment_id = ?")
        .param(payment)
        .query(Announced.class)
        .optional();
  }

  /// Returns all rows in order of arrival, or those of one application.
  ///
  /// A payment is transmitted in both directions. `deliveries` is the larger of two counts: how
  /// often it was announced to the gateway, and how often the product acknowledged its
  /// notification.
  List<Row> rows(@Nullable UUID application) {
    return NonNullRows.of(
        db.sql(
                """
                select p.payment_id, p.application_id, p.amount, greatest(p.announcements, (
                    select coalesce(sum(l.acknowledged), 0) from sandbox.letter l
                    where l.topic = 'payment/' || p.payment_id)) as deliveries
                from sandbox.payment p
                where :application::uuid is null or p.application_id = :application::uuid
                order by p.arrival
                """)
            .param("application", application == null ? null : application.toString())
            .query(Row.class));
  }

  /// Stores the additional lines of the register of a day, beside the payments made here.
  void register(LocalDate day, RawRegisterLines page) {
    db.sql(
            """
            insert into sandbox.payment_register (day, lines) values (:day, :lines)
            on conflict (day) do update set lines = excluded.lines
            """)
        .param("day", day)
        .param("lines", page.text())
        .update();
  }

  /// Returns the additional lines of the register of a day, beside the payments made here.
  List<Element> registered(LocalDate day) {
    return db.sql("select lines from sandbox.payment_register where day = ?")
        .param(day)
        .query(String.class)
        .optional()
        .map(text -> RawRegisterLines.parse(text).lines())
        .orElse(List.of());
  }

  record Announced(String payerIin, String amount, @Nullable String returnUrl) {}

  record Row(UUID paymentId, UUID applicationId, String amount, int deliveries) {}
}
