package kz.qujat.persistence.eventprocessor;

import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.change;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.start;
import static kz.qujat.persistence.TestStore.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.qujat.application.command.Actor;
import kz.qujat.application.dispatch.OrderDispatchHandler;
import kz.qujat.application.history.Histories;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.persistence.TestStore;
import kz.qujat.persistence.entry.RowCreatingEventMatcher;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// What happens to an event that an event handler cannot handle at the moment.
class EventHandlerIT {
  private static final TestStore STORE = TestStore.with(TestHandler.class);
  private static final JdbcTemplate JDBC = STORE.get(JdbcTemplate.class);
  private static final TestHandler HANDLER = STORE.get(TestHandler.class);

  @AfterAll
  static void close() {
    STORE.close();
  }

  @BeforeEach
  void everyNeighbourResponds() {
    HANDLER.down.clear();
    HANDLER.act = _ -> {};
    await().until(() -> deadLettered() == 0);
  }

  /// An event handler that only calls a neighbour, which is down for some applications.
  @ProcessingGroup(OrderDispatchHandler.NAME)
  static class TestHandler {
    final Set<ApplicationId> down = ConcurrentHashMap.newKeySet();
    final Map<ApplicationId, List<Long>> done = new ConcurrentHashMap<>();
    volatile Consumer<ApplicationEvent> act = _ -> {};

    @EventHandler
    void on(ApplicationEvent event, @SequenceNumber long sequence) {
      act.accept(event);
      if (down.contains(event.applicationId())) {
        throw new NeighbourUnavailable(Neighbour.CENTRAL_NODE, "down");
      }
      done.computeIfAbsent(event.applicationId(), _ -> new CopyOnWriteArrayList<>()).add(sequence);
    }

    List<Long> doneFor(ApplicationId application) {
      return done.getOrDefault(application, List.of());
    }
  }

  private static long deadLettered() {
    return DeadLetterRetryRun.applications(JDBC, OrderDispatchHandler.NAME);
  }

  private static void submit(ApplicationId id, int changes) {
    STORE.commands().submit(start(id), AS_AIGUL);
    for (int n = 0; n < changes; n++) {
      STORE.commands().submit(change(id, 100 + n), AS_AIGUL);
    }
  }

  @Test
  void aFailureHoldsUpOnlyItsOwnApplication() {
    ApplicationId failing = newId();
    ApplicationId unaffected = newId();
    HANDLER.down.add(failing);
    submit(failing, 2);
    submit(unaffected, 2);

    await().until(() -> HANDLER.doneFor(unaffected).equals(List.of(0L, 1L, 2L)));
    await().until(() -> lettersOf(failing) == 3);
    assertThat(HANDLER.doneFor(failing)).isEmpty();
    assertThat(meter("qujat.deadletter.applications")).isEqualTo(1);
    assertThat(meter("qujat.deadletter.events")).isEqualTo(3);
    assertThat(meter("qujat.deadletter.oldest")).isPositive();

    HANDLER.down.clear();
    await().until(() -> HANDLER.doneFor(failing).equals(List.of(0L, 1L, 2L)));
    await().until(() -> deadLettered() == 0);
    assertThat(meter("qujat.deadletter.oldest")).isZero();
    await().until(() -> meter("qujat.handler.lag") == 0);
    STORE.commands().submit(change(failing, 200), AS_AIGUL);
    await().until(() -> HANDLER.doneFor(failing).equals(List.of(0L, 1L, 2L, 3L)));
  }

  @Test
  void triesThatFailAndRetriesThatSucceedAreCounted() {
    double failed = counter("qujat.handler.tries.failed");
    double succeeded = counter("qujat.handler.retries.succeeded");
    ApplicationId failing = newId();
    HANDLER.down.add(failing);
    submit(failing, 2);
    await().until(() -> lettersOf(failing) == 3);
    await().until(() -> counter("qujat.handler.tries.failed") >= failed + 2);
    assertThat(counter("qujat.handler.retries.succeeded")).isEqualTo(succeeded);

    HANDLER.down.clear();
    await().until(() -> HANDLER.doneFor(failing).equals(List.of(0L, 1L, 2L)));

    // The other two events were queued behind the first, and had not failed.
    await().until(() -> deadLettered() == 0);
    assertThat(counter("qujat.handler.retries.succeeded")).isEqualTo(succeeded + 1);
  }

  private static double counter(String name) {
    var registry = new SimpleMeterRegistry();
    STORE.get(HandlerMetrics.class).bindTo(registry);
    return registry.get(name).tag("handler", OrderDispatchHandler.NAME).functionCounter().count();
  }

  private static double meter(String name) {
    var registry = new SimpleMeterRegistry();
    STORE.get(HandlerMetrics.class).bindTo(registry);
    return registry.get(name).tag("handler", OrderDispatchHandler.NAME).gauge().value();
  }

  private static long lettersOf(ApplicationId id) {
    return JDBC.queryForObject(
        "select count(*) from dead_letter where sequence_identifier = ?",
        Long.class,
        id.toString());
  }

  @Test
  void manyFailingEventsDoNotBlockTheRetriesOfOthers() {
    List<ApplicationId> never = Stream.generate(() -> newId()).limit(60).toList();
    List<ApplicationId> later = Stream.generate(() -> newId()).limit(10).toList();
    HANDLER.down.addAll(never);
    HANDLER.down.addAll(later);
    never.forEach(id -> submit(id, 0));
    later.forEach(id -> submit(id, 0));
    await().until(() -> deadLettered() == 70);

    later.forEach(HANDLER.down::remove);

    await().until(() -> later.stream().allMatch(id -> HANDLER.doneFor(id).equals(List.of(0L))));
    await().until(() -> deadLettered() == 60);
  }

  @Test
  void noNeighbourIsCalledInsideATransactionThatHasWritten() {
    List<String> written = new CopyOnWriteArrayList<>();
    ApplicationId id = newId();
    HANDLER.down.add(id);
    HANDLER.act =
        _ ->
            written.add(
                JDBC.queryForObject(
                    "select coalesce(pg_current_xact_id_if_assigned()::text, 'nothing')",
                    String.class));
    submit(id, 1);
    await().until(() -> written.size() > 3);
    HANDLER.down.clear();
    await().until(() -> HANDLER.doneFor(id).equals(List.of(0L, 1L)));

    assertThat(written).containsOnly("nothing");
  }

  @Test
  void changesOfAFailedEventHandlerAreRolledBack() {
    ApplicationId id = newId();
    HANDLER.down.add(id);
    HANDLER.act =
        event ->
            JDBC.update(
                "insert into processor_token (processor_name, segment) values (?, 1)",
                event.applicationId().toString());
    submit(id, 0);
    await().until(() -> deadLettered() == 1);
    assertThat(notes(id)).isZero();

    HANDLER.down.clear();
    await().until(() -> HANDLER.doneFor(id).equals(List.of(0L)));
    await().until(() -> notes(id) == 1);
  }

  private static long notes(ApplicationId id) {
    return JDBC.queryForObject(
        "select count(*) from processor_token where processor_name = ?", Long.class, id.toString());
  }

  @Test
  void aFailedSqlStatementDeadLettersItsEvent() {
    ApplicationId id = newId();
    HANDLER.act = _ -> JDBC.execute("select 1 / 0");
    submit(id, 0);
    await().until(() -> deadLettered() == 1);

    HANDLER.act = _ -> {};
    await().until(() -> HANDLER.doneFor(id).equals(List.of(0L)));
  }

  @Test
  void theEventsOfACommandFromAnEventHandlerAreInTheHistoryWhenItReturns() {
    ApplicationId id = newId();
    List<Integer> lengths = new CopyOnWriteArrayList<>();
    HANDLER.act =
        event -> {
          if (RowCreatingEventMatcher.started(event).isPresent()) {
            STORE.commands().submit(change(id, 300), Actor.system(OrderDispatchHandler.NAME));
            lengths.add(STORE.get(Histories.class).of(id).size());
          }
        };
    submit(id, 0);

    await().until(() -> HANDLER.doneFor(id).equals(List.of(0L, 1L)));
    assertThat(lengths).containsExactly(2);
    assertThat(STORE.get(Histories.class).of(id).getLast().actor())
        .isEqualTo(Actor.system(OrderDispatchHandler.NAME));
  }
}
