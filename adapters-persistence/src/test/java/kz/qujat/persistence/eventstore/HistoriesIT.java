package kz.qujat.persistence.eventstore;

import static kz.qujat.persistence.Drafts.AIGUL;
import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.MONDAY;
import static kz.qujat.persistence.Drafts.digest;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.receivePayment;
import static kz.qujat.persistence.Drafts.requestPayment;
import static kz.qujat.persistence.Drafts.start;
import static kz.qujat.persistence.Drafts.withdraw;
import static kz.qujat.persistence.Supervision.difference;
import static kz.qujat.persistence.Supervision.park;
import static kz.qujat.persistence.Supervision.report;
import static kz.qujat.persistence.Supervision.setAside;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.HistoryEntry;
import kz.qujat.application.history.HistoryEntry.StreamKind;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.persistence.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The queries on the histories of all three aggregate types.
class HistoriesIT {
  private static final TestStore STORE = TestStore.with();
  private static final Histories HISTORIES = STORE.get(Histories.class);
  private static final ApplicationId PAID = newId();
  private static final ApplicationId OTHER = newId();
  private static final Difference DIFFERENCE = difference(PAID, Kind.PROGRESS);
  private static final ApplicationWait WAIT = new ApplicationWait(PAID, Awaited.REGISTRATION, 2);

  /// A paid draft with supervision events that was withdrawn, and another draft that was paid
  /// twice.
  @BeforeAll
  static void twoApplications() {
    CommandService commands = STORE.commands();
    pay(commands, PAID, 101);
    commands.submit(report(DIFFERENCE), AS_AIGUL);
    commands.submit(park(WAIT, PAID), AS_AIGUL);
    commands.submit(withdraw(PAID), AS_AIGUL);
    pay(commands, OTHER, 102);
    commands.submit(receivePayment(OTHER, 103, MONDAY), AS_AIGUL);
    commands.submit(withdraw(OTHER), AS_AIGUL);
  }

  private static void pay(CommandService commands, ApplicationId id, int reference) {
    commands.submit(start(id), AS_AIGUL);
    commands.submit(requestPayment(id, MONDAY), AS_AIGUL);
    commands.submit(receivePayment(id, reference, MONDAY), AS_AIGUL);
  }

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void anEventThatTheOwnerOfTheDatabaseHasChangedIsReadAsItIsNow() {
    ApplicationId id = newId();
    STORE.commands().submit(start(id), AS_AIGUL);
    ApplicationEvent before = HISTORIES.of(id).getFirst().event();

    new JdbcTemplate(STORE.database().owner())
        .update(
            """
            update event set payload = replace(payload::text, '"7501"', '"7502"')::json
             where aggregate_id = ?
            """,
            id.toString());

    assertThat(((ApplicationStarted) before).point()).isEqualTo(new PointCode("7501"));
    ApplicationEvent now = HISTORIES.of(id).getFirst().event();
    assertThat(((ApplicationStarted) now).point()).isEqualTo(new PointCode("7502"));
  }

  @Test
  void everythingAboutAnApplicationIsReadInOrderOfCommit() {
    List<HistoryEntry> all = HISTORIES.about(PAID);

    assertThat(all)
        .extracting(entry -> entry.recorded().type())
        .containsExactly(
            "application-started",
            "payment-requested",
            "duty-paid",
            "discrepancy-found",
            "wait-parked",
            "application-withdrawn",
            "refund-opened");
    assertThat(all)
        .extracting(HistoryEntry::kind)
        .containsExactly(
            StreamKind.APPLICATION,
            StreamKind.APPLICATION,
            StreamKind.APPLICATION,
            StreamKind.SUPERVISION,
            StreamKind.SUPERVISION,
            StreamKind.APPLICATION,
            StreamKind.REFUND);
    assertThat(all)
        .extracting(entry -> entry.recorded().sequence())
        .containsExactly(0L, 1L, 2L, 0L, 0L, 3L, 0L);
  }

  @Test
  void everyHistoryEntryNamesItsAggregate() {
    RefundId refund = HISTORIES.refundsOf(PAID).getFirst();

    assertThat(HISTORIES.about(PAID))
        .extracting(HistoryEntry::streamId)
        .contains(PAID.toString(), DIFFERENCE.toString(), WAIT.toString(), refund.toString());
  }

  @Test
  void theRefundsOfAnApplicationComeInTheOrderInWhichTheyWereOpened() {
    assertThat(HISTORIES.refundsOf(OTHER))
        .map(refund -> HISTORIES.of(refund).getFirst().event())
        .extracting(RefundOpened.class::cast)
        .extracting(RefundOpened::ground, RefundOpened::reference)
        .containsExactly(
            tuple(RefundGround.SECOND_PAYMENT, digest(103)),
            tuple(RefundGround.WITHDRAWN, digest(102)));
  }

  @Test
  void theRefundsOfABeneficiaryComeLatestFirst() {
    List<RefundId> latestFirst = HISTORIES.refundsOf(OTHER).reversed();

    assertThat(HISTORIES.owedTo(AIGUL)).startsWith(latestFirst.toArray(RefundId[]::new)).hasSize(3);
    assertThat(HISTORIES.owedTo(new CitizenId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void supervisionEventsAreFoundByTheirApplication() {
    assertThat(HISTORIES.supervisionOf(PAID))
        .extracting(SupervisionEvent::subject)
        .containsExactly(DIFFERENCE, WAIT);
    assertThat(HISTORIES.supervisionOf(OTHER)).isEmpty();
  }

  @Test
  void aSubjectWithoutAnApplicationHasAHistoryToo() {
    var message = new Message(digest(77));
    STORE.commands().submit(setAside(message), AS_AIGUL);

    assertThat(HISTORIES.of(message)).hasSize(1);
  }

  @Test
  void anApplicationIsFoundByItsPayment() {
    assertThat(HISTORIES.askedFor(new PaymentRequestId(PAID.value()))).hasValue(PAID);
  }

  @Test
  void nothingIsFoundUnderTheIdOfAnotherFamily() {
    RefundId refund = HISTORIES.refundsOf(PAID).getFirst();

    assertThat(HISTORIES.of(new ApplicationId(refund.value()))).isEmpty();
    assertThat(HISTORIES.of(new RefundId(PAID.value()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "event_by_application, (payload ->> 'applicationId')::uuid ="
        + " '019b0f3e-0000-7000-8000-000000000001'",
    "Index Scan Backward using event_by_application, (payload ->> 'applicationId')::uuid ="
        + " '019b0f3e-0000-7000-8000-000000000001' order by transaction_id desc; global_index desc"
        + " limit 1",
    "event_by_applicant, payload_type = 'application-started' and payload ->> 'applicant' = 'x'",
    "event_by_replaced, payload_type = 'application-started' and payload ->> 'replaces' = 'x'",
    "event_by_ticket, payload_type = 'application-registered' and payload ->> 'ticket' = 'x'",
    "event_by_payment, payload_type = 'payment-requested' and payload ->> 'payment' = 'x'",
    "event_by_beneficiary, payload_type = 'refund-opened' and payload ->> 'beneficiary' = 'x'",
  })
  void everyQueryHasAnIndex(String index, String condition) {
    String plan =
        STORE
            .get(JdbcTemplate.class)
            .execute((Connection connection) -> {
              var session = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
              // PostgreSQL would scan such a small table completely unless that is disabled.
              session.execute("set enable_seqscan = off");
              String found =
                  session
                      .queryForList(
                          "explain select * from event where " + condition.replace(';', ','),
                          String.class)
                      .toString();
              session.execute("reset enable_seqscan");
              return found;
            });

    assertThat(plan).contains(index);
  }
}
