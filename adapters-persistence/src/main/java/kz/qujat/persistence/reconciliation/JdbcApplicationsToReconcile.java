package kz.qujat.persistence.reconciliation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kz.qujat.application.reconciliation.ApplicationsToReconcile;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.filing.ApplicationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Finds the applications with events on a given day, by indexes over the times in the events.
@Component
final class JdbcApplicationsToReconcile implements ApplicationsToReconcile {
  /// Times in events are compared as text. A bound without a time zone sorts before every time in
  /// the same second, with or without a fraction.
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

  private static final String OF_DAY =
      "select distinct aggregate_id from event where payload_type in (%s)"
          + " and payload ->> '%s' >= ? and payload ->> '%2$s' < ? order by aggregate_id";

  private static final String PAID = OF_DAY.formatted("'duty-paid', 'payment-unusable'", "paidAt");
  private static final String ORDERS_MOVED =
      OF_DAY.formatted(
          "'manufacture-accepted', 'manufacture-rejected', 'card-manufactured', 'card-delivered'",
          "at");

  private final JdbcTemplate jdbc;

  JdbcApplicationsToReconcile(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<ApplicationId> paidOn(LocalDate day) {
    return find(PAID, day);
  }

  @Override
  public List<ApplicationId> ordersMovedOn(LocalDate day) {
    return find(ORDERS_MOVED, day);
  }

  private List<ApplicationId> find(String query, LocalDate day) {
    return jdbc.query(
        query,
        (row, _) -> ApplicationId.parse(row.getString(1)),
        startOf(day),
        startOf(day.plusDays(1)));
  }

  private static String startOf(LocalDate day) {
    return SECOND.format(
        LocalDateTime.ofInstant(
            day.atStartOfDay(CivilDate.KAZAKHSTAN).toInstant(), ZoneOffset.UTC));
  }
}
