package kz.qujat.persistence.eventprocessor;

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
import static kz.qujat.persistence.Supervision.report;
import static kz.qujat.persistence.Supervision.setAside;
import static kz.qujat.persistence.Supervision.settle;
import static kz.qujat.persistence.TestStore.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.refund.RefundFilingHandler;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.RefundCommand.GiveBankAccount;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.persistence.TestStore;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// All events about one application, of every family, are handled in one sequence.
class FamiliesInOrderIT {
  private static final TestStore STORE = TestStore.with(Board.class, FailingHandler.class);
  private static final Board BOARD = STORE.get(Board.class);
  private static final FailingHandler HANDLER = STORE.get(FailingHandler.class);

  @AfterAll
  static void close() {
    STORE.close();
  }

  /// An event handler that records the events it receives, by application or else by subject.
  abstract static class RecordingHandler {
    final Map<String, List<String>> seen = new ConcurrentHashMap<>();

    @EventHandler
    void on(ApplicationEvent event) {
      take(event.applicationId().toString(), event);
    }

    @EventHandler
    void on(RefundEvent event) {
      take(event.applicationId().toString(), event);
    }

    @EventHandler
    void on(SupervisionEvent event) {
      ApplicationId application = event.applicationId();
      take(application == null ? event.subject().toString() : application.toString(), event);
    }

    void take(String key, Object event) {
      seen.computeIfAbsent(key, _ -> new CopyOnWriteArrayList<>())
          .add(event.getClass().getSimpleName());
    }

    List<String> seenOf(Object key) {
      return seen.getOrDefault(key.toString(), List.of());
    }
  }

  @ProcessingGroup("board")
  static class Board extends RecordingHandler {}

  /// An event handler whose neighbour is down for the refunds of some applications.
  @ProcessingGroup(RefundFilingHandler.NAME)
  static class FailingHandler extends RecordingHandler {
    final Set<String> down = ConcurrentHashMap.newKeySet();

    @Override
    void take(String key, Object event) {
      if (down.contains(key) && event instanceof RefundEvent) {
        throw new NeighbourUnavailable(Neighbour.TAX, "down");
      }
      super.take(key, event);
    }
  }

  private static final List<String> LIFE =
      List.of(
          "ApplicationStarted",
          "PaymentRequested",
          "DutyPaid",
          "DiscrepancyFound",
          "ApplicationWithdrawn",
          "RefundOpened",
          "DiscrepancySettled",
          "RefundAccountGiven");

  /// Creates a paid draft with a discrepancy, and withdraws it.
  private static ApplicationId lived(ApplicationId id) {
    CommandService commands = STORE.commands();
    Difference difference = difference(id, Kind.PROGRESS);
    commands.submit(start(id), AS_AIGUL);
    commands.submit(requestPayment(id, MONDAY), AS_AIGUL);
    commands.submit(receivePayment(id, id.hashCode() & 0xffff, MONDAY), AS_AIGUL);
    commands.submit(report(difference), AS_AIGUL);
    RefundId refund = commands.submit(withdraw(id), AS_AIGUL).refunds().getFirst().refund();
    commands.submit(settle(difference, id), AS_AIGUL);
    commands.submit(new GiveBankAccount(refund, AIGUL, digest(5), MONDAY), AS_AIGUL);
    return id;
  }

  @Test
  void aReadModelReceivesTheEventsOfAllFamiliesInOrder() {
    List<ApplicationId> lives =
        Stream.generate(() -> newId()).limit(12).parallel().map(FamiliesInOrderIT::lived).toList();

    await().until(() -> lives.stream().allMatch(id -> BOARD.seenOf(id).size() == LIFE.size()));
    assertThat(lives).allSatisfy(id -> assertThat(BOARD.seenOf(id)).isEqualTo(LIFE));
  }

  @Test
  void aFailedRefundEventDeadLettersAllLaterEventsOfItsApplication() {
    ApplicationId id = newId();
    HANDLER.down.add(id.toString());

    lived(id);

    await().until(() -> deadLettered(id).size() == 3);
    assertThat(deadLettered(id))
        .containsExactly("refund-opened", "discrepancy-settled", "refund-account-given");
    assertThat(HANDLER.seenOf(id)).isEqualTo(LIFE.subList(0, 5));

    HANDLER.down.clear();
    await().until(() -> HANDLER.seenOf(id).equals(LIFE));
  }

  private static List<String> deadLettered(ApplicationId id) {
    return STORE
        .get(JdbcTemplate.class)
        .queryForList(
            "select payload_type from dead_letter where sequence_identifier = ?"
                + " order by sequence_index",
            String.class,
            id.toString());
  }

  @Test
  void eventsWithoutAnApplicationAreSequencedBySubject() {
    var message = new Message(digest(88));

    STORE.commands().submit(setAside(message), AS_AIGUL);
    STORE.commands().submit(settle(message, null), AS_AIGUL);

    await().until(() -> BOARD.seenOf(message).equals(List.of("MessageSetAside", "MessageSettled")));
  }
}
