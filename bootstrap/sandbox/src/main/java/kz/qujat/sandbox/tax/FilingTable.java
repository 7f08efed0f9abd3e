package kz.qujat.sandbox.tax;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.sandbox.control.NonNullRows;
import kz.qujat.sandbox.neighbour.UnwrappedMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The authority's filings, one row for each.
@Component
final class FilingTable {
  private final JdbcClient db;

  FilingTable(JdbcClient db) {
    this.db = db;
  }

  /// Records a filing that arrives.
  ///
  /// @return the status of the filing: `status` if the filing is new, else the recorded one
  Status receive(UnwrappedMessage filing, Status status) {
    return db.sql(
            """
            insert into sandbox.filing (refund_id, attempt, application_id, amount, status)
            values (:refund::uuid, :attempt, :application::uuid, :amount, :status)
            on conflict (refund_id, attempt) do update set deliveries = filing.deliveries + 1
            returning status
            """)
        .param("refund", filing.text("refundId"))
        .param("attempt", Integer.parseInt(filing.text("attempt")))
        .param("application", filing.text("applicationId"))
        .param("amount", filing.text("taxApplication", "amount"))
        .param("status", status.name())
        .query(Status.class)
        .single();
  }

  /// Returns the latest filing of a refund.
  Optional<Row> latest(UUID refund) {
    return db.sql(
            """
            select refund_id, application_id, status, deliveries from sandbox.filing
            where refund_id = ? order by attempt desc limit 1
            """)
        .param(refund)
        .query(Row.class)
        .optional();
  }

  /// Returns the status of a filing, if it has arrived.
  Optional<Status> find(UUID refund, int attempt) {
    return db.sql("select status from sandbox.filing where refund_id = ? and attempt = ?")
        .params(refund, attempt)
        .query(Status.class)
        .optional();
  }

  /// Decides the undecided filing of a refund.
  ///
  /// @return its attempt number, empty when no filing is undecided
  Optional<Integer> decide(UUID refund, Status outcome) {
    return db.sql(
            """
            update sandbox.filing set status = :outcome
            where refund_id = :refund and status = 'FILED' and attempt = (
              select max(attempt) from sandbox.filing where refund_id = :refund)
            returning attempt
            """)
        .param("refund", refund)
        .param("outcome", outcome.name())
        .query(Integer.class)
        .optional();
  }

  /// Returns all refunds in order of arrival, or those of one application. A refund that was filed
  /// again after a rejection has the status of its latest filing.
  List<Row> rows(@Nullable UUID application) {
    return NonNullRows.of(
        db.sql(
                """
                select refund_id, application_id,
                       (array_agg(status order by attempt desc))[1] status,
                       sum(deliveries) deliveries
                from sandbox.filing
                where :application::uuid is null or application_id = :application::uuid
                group by refund_id, application_id
                order by min(arrival)
                """)
            .param("application", application == null ? null : application.toString())
            .query(Row.class));
  }

  enum Status {
    FILED,
    PAID,
    REJECTED
  }

  record Row(UUID refundId, UUID applicationId, Status status, int deliveries) {}
}
