package kz.qujat.persistence.eventstore;

import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.MONDAY;
import static kz.qujat.persistence.Drafts.change;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.receivePayment;
import static kz.qujat.persistence.Drafts.requestPayment;
import static kz.qujat.persistence.Drafts.start;
import static kz.qujat.persistence.Drafts.withdraw;
import static kz.qujat.persistence.Supervision.difference;
import static kz.qujat.persistence.Supervision.report;
import static kz.qujat.persistence.TestStore.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.command.RefundCommandSender;
import kz.qujat.application.history.Histories;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.persistence.TestStore;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// The events of one act in two histories are written in one transaction, and all events about an
/// application are read in the order in which they happened.
class FamiliesTogetherIT {
  private static final TestStore STORE = TestStore.with();
  private static final JdbcTemplate JDBC = STORE.get(JdbcTemplate.class);
  private static final Histories HISTORIES = STORE.get(Histories.class);

  @AfterAll
  static void close() {
    STORE.close();
  }

  private static ApplicationId paid(int reference) {
    ApplicationId id = newId();
    STORE.commands().submit(start(id), AS_AIGUL);
    STORE.commands().submit(requestPayment(id, MONDAY), AS_AIGUL);
    STORE.commands().submit(receivePayment(id, reference, MONDAY), AS_AIGUL);
    return id;
  }

  @Test
  void theEventsOfOneActAreWrittenInOneTransaction() {
    ApplicationId id = paid(1);

    STORE.commands().submit(withdraw(id), AS_AIGUL);

    assertThat(
            JDBC.queryForList(
                """
                select transaction_id::text from event
                 where payload ->> 'applicationId' = ?
                   and payload_type in ('application-withdrawn', 'refund-opened')
                """,
                String.class,
                id.toString()))
        .hasSize(2)
        .containsOnly(
            JDBC.queryForObject(
                "select transaction_id::text from event where aggregate_id = ?"
                    + " and payload_type = 'application-withdrawn'",
                String.class,
                id.toString()));
  }

  @Test
  void whenTheSecondHistoryCannotBeWrittenTheFirstIsRolledBack() {
    ApplicationId id = paid(2);
    RefundCommandSender broken =
        (_, _) -> {
          throw new IllegalStateException("on purpose");
        };
    CommandService commands = STORE.commands();
    CommandService withoutRefunds =
        new CommandService(
            commands.applications(),
            broken,
            commands.supervision(),
            commands.transactions(),
            commands.clockAndIds());

    assertThatThrownBy(() -> withoutRefunds.submit(withdraw(id), AS_AIGUL))
        .hasMessage("on purpose");

    assertThat(HISTORIES.about(id))
        .extracting(entry -> entry.recorded().type())
        .containsExactly("application-started", "payment-requested", "duty-paid");
  }

  @Test
  void eventsThatAnOlderTransactionAppendsLaterAreReadLater() {
    ApplicationId id = paid(3);
    CommandService commands = STORE.commands();

    commands.together(() -> {
      // This transaction gets its id before the other one, and appends after it.
      String _ = JDBC.queryForObject("select pg_current_xact_id()::text", String.class);
      CompletableFuture.runAsync(() -> STORE.commands().submit(change(id, 1), AS_AIGUL)).join();
      return commands.submit(report(difference(id, Kind.PROGRESS)), AS_AIGUL);
    });

    await().until(() -> namesOf(id).size() == 5);
    assertThat(namesOf(id)).endsWith("DraftChanged", "DiscrepancyFound");
    assertThat(HISTORIES.about(id).getLast().recorded().type()).isEqualTo("discrepancy-found");
  }

  /// The names of the events, in the order in which event processors read them.
  private static List<String> namesOf(ApplicationId id) {
    return STORE
        .get(EventStorageEngine.class)
        .readEvents(null, false)
        .filter(message -> concerns(id, message))
        .map(message -> message.getPayloadType().getSimpleName())
        .toList();
  }

  private static boolean concerns(ApplicationId id, TrackedEventMessage<?> message) {
    return switch (message.getPayload()) {
      case ApplicationEvent event -> event.applicationId().equals(id);
      case SupervisionEvent event -> id.equals(event.applicationId());
      default -> false;
    };
  }
}
