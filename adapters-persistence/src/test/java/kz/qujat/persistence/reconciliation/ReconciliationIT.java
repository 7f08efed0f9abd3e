package kz.qujat.persistence.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.qujat.application.history.InvalidCursor;
import kz.qujat.application.history.Page;
import kz.qujat.application.reconciliation.ApplicationsToReconcile;
import kz.qujat.application.reconciliation.ReconciliationReport;
import kz.qujat.application.reconciliation.ReconciliationResult;
import kz.qujat.application.reconciliation.ReconciliationResult.Finding;
import kz.qujat.application.reconciliation.ReportArchive;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.persistence.TestStore;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class ReconciliationIT {
  private static final TestStore STORE =
      TestStore.withParts(List.of("keyset", "reconciliation", "vault"));
  private static final ApplicationsToReconcile BOOKS = STORE.get(ApplicationsToReconcile.class);
  private static final ReportArchive REPORTS = STORE.get(ReportArchive.class);
  private static final JdbcTemplate JDBC = STORE.get(JdbcTemplate.class);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

  private static final String OF_A_DAY =
      """
      explain select distinct aggregate_id from event
       where payload_type in ('duty-paid', 'payment-unusable')
         and payload ->> 'paidAt' >= '2026' and payload ->> 'paidAt' < '2027'
      """;

  @AfterAll
  static void close() {
    STORE.close();
  }

  private static ApplicationId with(String type, String field, String moment) {
    var id = new ApplicationId(UUID.randomUUID());
    JDBC.update(
        """
        insert into event (transaction_id, event_id, aggregate_id, sequence_number, aggregate_type,
                           payload_type, payload_revision, payload, metadata)
        values (pg_current_xact_id(), gen_random_uuid(), ?, 0, 'Application', ?, '1',
                json_build_object(?, ?::text), '{}')
        """,
        id.toString(),
        type,
        field,
        moment);
    return id;
  }

  @Test
  void aDayOfPaymentsIsACivilDayInKazakhstan() {
    ApplicationId first = with("duty-paid", "paidAt", "2026-03-15T19:00:00Z");
    ApplicationId soon = with("duty-paid", "paidAt", "2026-03-15T19:00:00.000001Z");
    ApplicationId last = with("payment-unusable", "paidAt", "2026-03-16T18:59:59.999999Z");
    with("duty-paid", "paidAt", "2026-03-15T18:59:59.999Z");
    with("duty-paid", "paidAt", "2026-03-16T19:00:00Z");
    with("refund-paid", "paidAt", "2026-03-16T12:00:00Z");
    assertThat(BOOKS.paidOn(DAY)).containsExactlyInAnyOrder(first, soon, last);
  }

  @Test
  void onlyAnswersOfTheNodeMoveAnOrder() {
    List<ApplicationId> heard =
        List.of(
            with("manufacture-accepted", "at", "2026-03-17T19:00:00Z"),
            with("manufacture-rejected", "at", "2026-03-18T01:00:00Z"),
            with("card-manufactured", "at", "2026-03-18T12:00:00.5Z"),
            with("card-delivered", "at", "2026-03-18T18:59:59Z"));
    with("application-approved", "at", "2026-03-18T12:00:00Z");
    with("card-issued", "at", "2026-03-18T12:00:00Z");
    assertThat(BOOKS.ordersMovedOn(DAY.plusDays(2))).containsExactlyInAnyOrderElementsOf(heard);
  }

  @Test
  void theEventsOfADayAreFoundByAnIndex() {
    String plan =
        JDBC.execute((Connection connection) -> {
          var session = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
          // PostgreSQL would scan such a small table completely unless that is disabled.
          session.execute("set enable_seqscan = off");
          String found = session.queryForList(OF_A_DAY, String.class).toString();
          session.execute("reset enable_seqscan");
          return found;
        });
    assertThat(plan).contains("event_by_payment_day");
  }

  private static ReconciliationReport report(Book book, int day, Finding... findings) {
    return new ReconciliationReport(
        UUID.randomUUID(),
        book,
        DAY.plusDays(day),
        Instant.parse("2026-03-20T22:00:00Z").plusSeconds(day),
        new ReconciliationResult(3, 4, List.of(findings)));
  }

  @Test
  void aReportIsReadBackUnchanged() {
    var reconciliationReport =
        report(
            Book.ORDERS,
            40,
            new Finding(
                new ApplicationId(UUID.randomUUID()),
                new Discrepancy(Book.ORDERS, "1", Kind.PROGRESS)),
            new Finding(null, new Discrepancy(Book.ORDERS, "a".repeat(64), Kind.UNREADABLE)));
    REPORTS.keep(reconciliationReport);
    assertThat(REPORTS.page(1, null).items()).containsExactly(reconciliationReport);
    assertThat(REPORTS.days(Book.ORDERS)).last().isEqualTo(DAY.plusDays(40));
  }

  @Test
  void reportsAreReadInPagesLatestFirst() {
    List<ReconciliationReport> made =
        IntStream.of(32, 31, 30).mapToObj(day -> report(Book.ORDERS, day)).toList();
    made.forEach(REPORTS::keep);
    List<ReconciliationReport> read = new ArrayList<>();
    Page<ReconciliationReport> page = REPORTS.page(2, null);
    read.addAll(page.items());
    while (page.nextCursor() != null) {
      page = REPORTS.page(2, page.nextCursor());
      read.addAll(page.items());
    }
    assertThat(read).doesNotHaveDuplicates().containsSubsequence(made);
    assertThatThrownBy(() -> REPORTS.page(1, "elsewhere")).isInstanceOf(InvalidCursor.class);
  }

  @Test
  void aPageIsReadWithTwoStatementsHoweverManyReportsItHas() {
    IntStream.of(11, 12, 13).forEach(day -> REPORTS.keep(report(Book.ORDERS, day)));
    Statistics statistics =
        STORE.get(EntityManagerFactory.class).unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    long before = statistics.getPrepareStatementCount();
    assertThat(REPORTS.page(3, null).items()).hasSize(3);
    assertThat(statistics.getPrepareStatementCount() - before).isEqualTo(2);
  }

  @Test
  void daysBelongToOneBookAndCanBeComparedAgain() {
    assertThat(REPORTS.days(Book.PAYMENTS)).isEmpty();
    IntStream.of(2, 1, 2).forEach(day -> REPORTS.keep(report(Book.PAYMENTS, day)));
    assertThat(REPORTS.days(Book.PAYMENTS)).containsExactly(DAY.plusDays(1), DAY.plusDays(2));
  }

  @Test
  void theRuntimeRoleCannotDeleteAReport() {
    REPORTS.keep(report(Book.ORDERS, 0));
    assertThatThrownBy(() -> JDBC.update("delete from reconciliation_report"))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("permission denied");
  }
}
