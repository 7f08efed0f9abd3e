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
import kz.qujat.application.dispatch.Dispatch;
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

/// How often dead-lettered events are retried, when pauses may become very long.
class RetryBackoffIT {
  private static final Duration BASE = Duration.ofMillis(50);

  /// More than a round tries when the neighbour never responds.
  private static final int MANY = 30;

  private static final TestStore STORE =
      TestStore.on(
          TestDatabase.fresh(),
          Map.of("qujat.retries.base", BASE.toMillis() + "ms", "qujat.retries.longest", "1h"),
          Duty.class);
  private static final JdbcTemplate JDBC = STORE.get(JdbcTemplate.class);
  private static final Duty DUTY = STORE.get(Duty.class);

  @AfterAll
  static void close() {
    STORE.close();
  }

  @AfterEach
  void nothingIsDeadLettered() {
    DUTY.refused.clear();
    DUTY.silent.clear();
    await().until(() -> DeadLetters.applications(JDBC, Dispatch.NAME) == 0);
  }

  /// An event handler whose neighbour rejects the events of some applications, and does not respond
  /// for others.
  @ProcessingGroup(Dispatch.NAME)
  static class Duty {
    final Set<ApplicationId> refused = ConcurrentHashMap.newKeySet();
    final Set<ApplicationId> silent = ConcurrentHashMap.newKeySet();
    final Set<ApplicationId> done = ConcurrentHashMap.newKeySet();
    final Map<ApplicationId, List<Instant>> tries = new ConcurrentHashMap<>();

    @EventHandler
    void on(ApplicationEvent event) {
      tries
          .computeIfAbsent(event.applicationId(), _ -> new CopyOnWriteArrayList<>())
          .add(Instant.now());
      if (refused.contains(event.applicationId())) {
        throw new IllegalStateException("refused");
      }
      if (silent.contains(event.applicationId())) {
        throw new NeighbourUnavailable(Neighbour.CENTRAL_NODE, "silent");
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

  private static Duration untilTheNextRound() {
    Instant next = STORE.get(RetrySchedule.class).next(Dispatch.NAME).orElseThrow();
    return Duration.between(Instant.now(), next);
  }

  @Test
  void rejectedEventsNeitherEndARoundNorSlowDownOtherEvents() {
    List<ApplicationId> refused = started(DUTY.refused, MANY);
    await().until(() -> fewestTries(refused) >= 5);
    assertThat(untilTheNextRound()).isLessThanOrEqualTo(BASE);

    ApplicationId another = started(DUTY.silent, 1).getFirst();
    await().until(() -> triesOf(another) >= 1);
    DUTY.silent.clear();

    await().until(() -> DUTY.done.contains(another));
  }

  @Test
  void aRejectedEventIsTriedLessAndLessOften() {
    ApplicationId refused = started(DUTY.refused, 1).getFirst();
    await().until(() -> triesOf(refused) >= 5);
    List<Instant> tries = DUTY.tries.get(refused);
    assertThat(Duration.between(tries.get(3), tries.get(4))).isGreaterThan(BASE.multipliedBy(4));
  }

  @Test
  void roundsBecomeRareWhileTheNeighbourDoesNotRespond() {
    List<ApplicationId> silent = started(DUTY.silent, MANY);
    await().until(() -> fewestTries(silent) >= 1 && untilTheNextRound().compareTo(BASE) > 0);
  }
}
