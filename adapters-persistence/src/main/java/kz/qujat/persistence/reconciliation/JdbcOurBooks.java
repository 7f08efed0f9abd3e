package kz.qujat.persistence.reconciliation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kz.qujat.application.reconciliation.OurBooks;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.filing.ApplicationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Finds the histories of a day by indexes over the moments in the events.
@Component
final class JdbcOurBooks implements OurBooks {
  /// Without a zone at the end: a fraction of a second sorts before it.
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

  JdbcOurBooks(JdbcTemplate jdbc) {
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
