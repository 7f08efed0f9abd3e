package kz.qujat.persistence.eventprocessor;

import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.start;
import static kz.qujat.persistence.TestStore.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import kz.qujat.application.dispatch.OrderDispatchHandler;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.persistence.TestDatabase;
import kz.qujat.persistence.TestStore;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// How often dead-lettered events are retried when the longest pause is very long.
class RetryBackoffIT {
  private static final Duration BASE = Duration.ofMillis(50);

  /// More applications than one run tries while the neighbour does not respond.
  private static final int MANY = 30;

  private static final TestStore STORE =
      TestStore.on(
          TestDatabase.fresh(),
          Map.of(
              "qujat.retry.initial-delay", BASE.toMillis() + "ms", "qujat.retry.max-delay", "1h"),
          TestHandler.class);
  private static final JdbcTemplate JDBC = STORE.get(JdbcTemplate.class);
  private static final TestHandler HANDLER = STORE.get(TestHandler.class);

  @AfterAll
  static void close() {
    STORE.close();
  }

  @AfterEach
  void nothingIsDeadLettered() {
    HANDLER.rejected.clear();
    HANDLER.unresponsive.clear();
    await().until(() -> DeadLetterRetryRun.applications(JDBC, OrderDispatchHandler.NAME) == 0);
  }

  /// An event handler whose neighbour rejects the events of some applications, and does not respond
  /// for others.
  @ProcessingGroup(OrderDispatchHandler.NAME)
  static class TestHandler {
    final Set<ApplicationId> rejected = ConcurrentHashMap.newKeySet();
    final Set<ApplicationId> unresponsive = ConcurrentHashMap.newKeySet();
    final Set<ApplicationId> done = ConcurrentHashMap.newKeySet();
    final Map<ApplicationId, List<Instant>> tries = new ConcurrentHashMap<>();

    @EventHandler
    void on(ApplicationEvent event) {
      tries
          .computeIfAbsent(event.applicationId(), _ -> new CopyOnWriteArrayList<>())
          .add(Instant.now());
      if (rejected.contains(event.applicationId())) {
        throw new IllegalStateException("rejected");
      }
      if (unresponsive.contains(event.applicationId())) {
        throw new NeighbourUnavailable(Neighbour.CENTRAL_NODE, "unresponsive");
      }
      done.add(event.applicationId());
    }
  }

  private static List<ApplicationId> started(Set<ApplicationId> fate, int many) {
    List<ApplicationId> applications = Stream.generate(() -> newId()).limit(many).toList();
    fate.addAll(applications);
    applications.forEach(id -> STORE.commands().submit(start(id), AS_AIGUL));
    return applications;
  }

  private static int fewestTries(List<ApplicationId> applications) {
    return applications.stream().mapToInt(RetryBackoffIT::triesOf).min().orElseThrow();
  }

  private static int triesOf(ApplicationId application) {
    return JDBC
        .queryForList(
            "select tries from dead_letter where sequence_identifier = ?",
            Integer.class,
            application.toString())
        .stream()
        .findFirst()
        .orElse(0);
  }

  private static Duration untilTheNextRun() {
    Instant next = STORE.get(NextRetryTimes.class).next(OrderDispatchHandler.NAME).orElseThrow();
    return Duration.between(Instant.now(), next);
  }

  @Test
  void rejectedEventsNeitherEndARunNorSlowDownOtherEvents() {
    List<ApplicationId> rejected = started(HANDLER.rejected, MANY);
    await().until(() -> fewestTries(rejected) >= 5);
    assertThat(untilTheNextRun()).isLessThanOrEqualTo(BASE);

    ApplicationId another = started(HANDLER.unresponsive, 1).getFirst();
    await().until(() -> triesOf(another) >= 1);
    HANDLER.unresponsive.clear();

    await().until(() -> HANDLER.done.contains(another));
  }

  @Test
  void aRejectedEventIsTriedLessAndLessOften() {
    ApplicationId rejected = started(HANDLER.rejected, 1).getFirst();
    await().until(() -> triesOf(rejected) >= 5);
    List<Instant> tries = HANDLER.tries.get(rejected);
    assertThat(Duration.between(tries.get(3), tries.get(4))).isGreaterThan(BASE.multipliedBy(4));
  }

  @Test
  void runsBecomeRareWhileTheNeighbourDoesNotRespond() {
    List<ApplicationId> unresponsive = started(HANDLER.unresponsive, MANY);
    await().until(() -> fewestTries(unresponsive) >= 1 && untilTheNextRun().compareTo(BASE) > 0);
  }
}
