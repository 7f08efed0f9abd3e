package kz.qujat.sandbox.centralnode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.sandbox.control.NonNullRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The node's orders, one row for each.
@Component
final class OrderTable {
  private final JdbcClient db;

  OrderTable(JdbcClient db) {
    this.db = db;
  }

  /// Records an order that arrives.
  ///
  /// @return whether the order is new
  boolean receive(OrderKey order, SimulatedOrderStatus status, Instant now) {
    return db.sql(
            """
            insert into sandbox.card_order (application_id, attempt, status, next_step, moved_at)
            values (:application, :attempt, :status, now() + interval '1 second', :now)
            on conflict (application_id, attempt)
              do update set deliveries = card_order.deliveries + 1
            returning deliveries = 1
            """)
        .param("application", order.applicationId())
        .param("attempt", order.attempt())
        .param("status", status.name())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  /// Returns the status of an order and locks its row until the transaction ends.
  SimulatedOrderStatus hold(OrderKey order) {
    return db.sql(
            """
            select status from sandbox.card_order
            where application_id = :application and attempt = :attempt for update
            """)
        .param("application", order.applicationId())
        .param("attempt", order.attempt())
        .query(SimulatedOrderStatus.class)
        .single();
  }

  /// @param cardNumber number of the card that this step makes, absent for any other step
  void move(OrderKey order, SimulatedOrderStatus status, Instant now, @Nullable String cardNumber) {
    db.sql(
            """
            update sandbox.card_order
            set status = :status, next_step = now() + interval '1 second', moved_at = :now,
                card_number = coalesce(:card, card_number)
            where application_id = :application and attempt = :attempt
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("card", cardNumber)
        .param("application", order.applicationId())
        .param("attempt", order.attempt())
        .param("status", status.name())
        .update();
  }

  Optional<Row> latest(UUID application) {
    return rows(application).stream().reduce((_, later) -> later);
  }

  /// Returns the orders whose next step is due; empty while the node moves only on request.
  List<OrderKey> due() {
    return NonNullRows.of(
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

  /// Returns a number for a card that is never really made.
  String newCardNumber() {
    return db.sql("select nextval('sandbox.card_number')").query(String.class).single();
  }

  /// Returns all rows in order of arrival, or those of one application.
  List<Row> rows(@Nullable UUID application) {
    return NonNullRows.of(
        db.sql(
                """
                select application_id, attempt, status, deliveries from sandbox.card_order
                where :application::uuid is null or application_id = :application::uuid
                order by arrival
                """)
            .param("application", application == null ? null : application.toString())
            .query(Row.class));
  }

  /// Returns the orders that last moved on a civil day, or the requested one.
  List<Entry> register(@Nullable LocalDate day, @Nullable OrderKey order) {
    return NonNullRows.of(
        db.sql(
                """
                select application_id, attempt, status, moved_at, card_number
                from sandbox.card_order
                where (moved_at >= :from and moved_at < :until)
                   or (application_id = :application::uuid and attempt = :attempt)
                order by arrival
                """)
            .param("from", day == null ? null : startOf(day))
            .param("until", day == null ? null : startOf(day.plusDays(1)))
            .param("application", order == null ? null : order.applicationId().toString())
            .param("attempt", order == null ? null : order.attempt())
            .query(Entry.class));
  }

  private static OffsetDateTime startOf(LocalDate day) {
    return day.atStartOfDay(CivilDate.KAZAKHSTAN).toOffsetDateTime();
  }

  /// An order as an entry of the register.
  record Entry(
      UUID applicationId,
      int attempt,
      SimulatedOrderStatus status,
      OffsetDateTime movedAt,
      @Nullable String cardNumber) {}

  record OrderKey(UUID applicationId, int attempt) {
    String topic() {
      return "order/" + applicationId + "/" + attempt;
    }
  }

  record Row(UUID applicationId, int attempt, SimulatedOrderStatus status, int deliveries) {
    OrderKey key() {
      return new OrderKey(applicationId, attempt);
    }
  }
}
