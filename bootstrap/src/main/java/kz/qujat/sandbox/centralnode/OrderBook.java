package kz.qujat.sandbox.centralnode;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.sandbox.control.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The node's book: one row for each order.
final class OrderBook {
  private final JdbcClient db;

  OrderBook(JdbcClient db) {
    this.db = db;
  }

  /// Takes note of an order that arrives.
  ///
  /// @return whether it was not known before
  boolean receive(OrderKey order, Step status) {
    return db.sql(
            """
            insert into sandbox.card_order (application_id, attempt, status, next_step)
            values (:application, :attempt, :status, now() + interval '1 second')
            on conflict (application_id, attempt)
              do update set deliveries = card_order.deliveries + 1
            returning deliveries = 1
            """)
        .param("application", order.applicationId())
        .param("attempt", order.attempt())
        .param("status", status.name())
        .query(Boolean.class)
        .single();
  }

  /// Where an order stands, held against everybody else until the transaction ends.
  Step hold(OrderKey order) {
    return db.sql(
            """
            select status from sandbox.card_order
            where application_id = :application and attempt = :attempt for update
            """)
        .param("application", order.applicationId())
        .param("attempt", order.attempt())
        .query(Step.class)
        .single();
  }

  void move(OrderKey order, Step status) {
    db.sql(
            """
            update sandbox.card_order
            set status = :status, next_step = now() + interval '1 second'
            where application_id = :application and attempt = :attempt
            """)
        .param("application", order.applicationId())
        .param("attempt", order.attempt())
        .param("status", status.name())
        .update();
  }

  Optional<Row> latest(UUID application) {
    return rows(application).stream().reduce((_, later) -> later);
  }

  /// The orders whose next step is due, none while the node waits to be told.
  List<OrderKey> due() {
    return Rows.of(
        db.sql(
                """
                select application_id, attempt from sandbox.card_order
                where status in ('RECEIVED', 'ACCEPTED', 'MANUFACTURED') and next_step <= now()
                  and (select auto from sandbox.node_setting)
                order by next_step limit 100
                """)
            .query(OrderKey.class));
  }

  void goOnByItself(boolean enabled) {
    db.sql("update sandbox.node_setting set auto = ?").param(enabled).update();
  }

  /// The number of a card that was never made.
  String newCardNumber() {
    return db.sql("select nextval('sandbox.card_number')").query(String.class).single();
  }

  /// All rows in order of arrival, or those of one application.
  List<Row> rows(@Nullable UUID application) {
    return Rows.of(
        db.sql(
                """
                select application_id, attempt, status, deliveries from sandbox.card_order
                where :application::uuid is null or application_id = :application::uuid
                order by arrival
                """)
            .param("application", application == null ? null : application.toString())
            .query(Row.class));
  }

  record OrderKey(UUID applicationId, int attempt) {
    String topic() {
      return "order/" + applicationId + "/" + attempt;
    }
  }

  record Row(UUID applicationId, int attempt, Step status, int deliveries) {
    OrderKey key() {
      return new OrderKey(applicationId, attempt);
    }
  }
}
