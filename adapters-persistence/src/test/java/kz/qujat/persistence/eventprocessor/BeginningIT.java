package kz.qujat.persistence.eventprocessor;

import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.change;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.start;
import static kz.qujat.persistence.TestStore.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import kz.qujat.application.dispatch.OrderDispatchHandler;
import kz.qujat.application.notice.ApplicationNotifications;
import kz.qujat.application.reconciliation.DiscrepancyRepair;
import kz.qujat.application.refund.RefundFilingHandler;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.persistence.TestStore;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.SequenceNumber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/// Where an event processor starts after its position was lost.
class BeginningIT {
  private static final TestStore STORE =
      TestStore.with(Notifications.class, Orders.class, Refunds.class, Repair.class, Board.class);

  @AfterAll
  static void close() {
    STORE.close();
  }

  /// An event handler that records the events it receives.
  abstract static class RecordingHandler {
    private final Map<ApplicationId, List<Long>> seen = new ConcurrentHashMap<>();

    @EventHandler
    void on(ApplicationEvent event, @SequenceNumber long sequence) {
      seen.computeIfAbsent(event.applicationId(), _ -> new CopyOnWriteArrayList<>()).add(sequence);
    }

    List<Long> seenOf(ApplicationId application) {
      return seen.getOrDefault(application, List.of());
    }
  }

  @ProcessingGroup(ApplicationNotifications.NAME)
  static class Notifications extends RecordingHandler {}

  @ProcessingGroup(OrderDispatchHandler.NAME)
  static class Orders extends RecordingHandler {}

  @ProcessingGroup(RefundFilingHandler.NAME)
  static class Refunds extends RecordingHandler {}

  @ProcessingGroup(DiscrepancyRepair.NAME)
  static class Repair extends RecordingHandler {}

  @ProcessingGroup("board")
  static class Board extends RecordingHandler {}

  private static ApplicationId seenBy(RecordingHandler handler) {
    ApplicationId id = newId();
    STORE.commands().submit(start(id), AS_AIGUL);
    await().until(() -> handler.seenOf(id).equals(List.of(0L)));
    return id;
  }

  private static void losePosition(RecordingHandler handler) {
    String name = handler.getClass().getAnnotation(ProcessingGroup.class).value();
    EventProcessor processor =
        STORE.get(EventProcessingConfiguration.class).eventProcessor(name).orElseThrow();
    processor.shutDown();
    int lost =
        STORE
            .get(JdbcTemplate.class)
            .update("delete from processor_token where processor_name = ?", name);
    assertThat(lost).isPositive();
    processor.start();
  }

  @Test
  void noticesRepeatNoEarlierEventAndReceiveEveryNewOne() {
    RecordingHandler notifications = STORE.get(Notifications.class);
    ApplicationId old = seenBy(notifications);

    losePosition(notifications);

    // A later event of the same application is handled after all its earlier events.
    STORE.commands().submit(change(old, 100), AS_AIGUL);
    await().until(() -> notifications.seenOf(old).contains(1L));
    assertThat(notifications.seenOf(old)).containsExactly(0L, 1L);
    seenBy(notifications);
  }

  @ParameterizedTest
  @MethodSource("otherEventHandlers")
  void otherEventHandlersReceiveAllEventsAgain(Class<? extends RecordingHandler> other) {
    RecordingHandler handler = STORE.get(other);
    ApplicationId old = seenBy(handler);

    losePosition(handler);

    await().until(() -> handler.seenOf(old).equals(List.of(0L, 0L)));
  }

  private static Stream<Class<? extends RecordingHandler>> otherEventHandlers() {
    return Stream.of(Orders.class, Refunds.class, Repair.class, Board.class);
  }
}
