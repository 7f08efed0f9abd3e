package kz.qujat.persistence.eventprocessor;

import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.change;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.start;
import static kz.qujat.persistence.Supervision.difference;
import static kz.qujat.persistence.Supervision.report;
import static kz.qujat.persistence.TestStore.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import kz.qujat.application.history.LiveEventFeed;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.persistence.TestStore;
import kz.qujat.persistence.progress.EventProcessorProgress;
import kz.qujat.persistence.readmodel.EventBatch;
import kz.qujat.persistence.readmodel.Projection;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Publishing events while they happen.
class TidingsIT {
  private static final TestStore STORE = TestStore.with(SlowList.class);
  private static final SlowList LIST = STORE.get(SlowList.class);
  private static final LiveEventFeed FEED = STORE.get(LiveEventFeed.class);

  @AfterAll
  static void close() {
    STORE.close();
  }

  @AfterEach
  void open() {
    LIST.gate.release(1_000);
  }

  static class SlowList implements Projection {
    final Semaphore gate = new Semaphore(1_000);
    final Set<ApplicationId> rows = ConcurrentHashMap.newKeySet();

    @Override
    public String name() {
      return "slow-list";
    }

    @Override
    public void apply(EventBatch batch) {
      gate.acquireUninterruptibly();
      batch.ofApplications().forEach(one -> rows.add(one.event().applicationId()));
    }
  }

  @Test
  void aPublishedEventIsAlreadyInTheReadModels() {
    ApplicationId id = newId();
    List<Boolean> listedWhenPublished = new CopyOnWriteArrayList<>();
    Consumer<ApplicationEvent> listener =
        event -> {
          if (event.applicationId().equals(id)) {
            listedWhenPublished.add(LIST.rows.contains(id));
          }
        };
    try (var _ = FEED.follow(listener)) {
      STORE.commands().submit(start(id), AS_AIGUL);
      await().until(() -> !listedWhenPublished.isEmpty());
    }
    assertThat(listedWhenPublished.getFirst()).isTrue();
  }

  @Test
  void supervisionEventsArePublishedOnlyToTheirListeners() {
    ApplicationId id = newId();
    Difference difference = difference(id, Kind.PROGRESS);
    List<SupervisionSubject> received = new CopyOnWriteArrayList<>();
    List<ApplicationId> applicationEvents = new CopyOnWriteArrayList<>();

    try (var _ = FEED.followSupervision(event -> received.add(event.subject()));
        var _ = FEED.follow(event -> applicationEvents.add(event.applicationId()))) {
      STORE.commands().submit(report(difference), AS_AIGUL);
      STORE.commands().submit(start(id), AS_AIGUL);
      await().until(() -> applicationEvents.contains(id));
    }

    assertThat(received).containsExactly(difference);
    assertThat(applicationEvents).containsExactly(id);
  }

  @Test
  void publicationDoesNotWaitForAReadModelThatIsStuck() {
    ApplicationId id = newId();
    List<ApplicationId> received = new CopyOnWriteArrayList<>();
    LIST.gate.drainPermits();
    try (var _ = FEED.follow(event -> received.add(event.applicationId()))) {
      STORE.commands().submit(start(id), AS_AIGUL);
      await().until(() -> received.contains(id));
    }
  }

  @Test
  void readModelsThatStandStillDelayNoMoreThanOneEvent() {
    ApplicationId id = newId();
    List<ApplicationId> received = new CopyOnWriteArrayList<>();
    EventProcessor readModels =
        STORE
            .get(EventProcessingConfiguration.class)
            .eventProcessor(EventProcessorProgress.READ_MODELS)
            .orElseThrow();
    readModels.shutDown();
    try (var _ = FEED.follow(event -> received.add(event.applicationId()))) {
      STORE.commands().submit(start(id), AS_AIGUL);
      for (int i = 1; i <= 8; i++) {
        STORE.commands().submit(change(id, i), AS_AIGUL);
      }
      await()
          .atMost(Duration.ofSeconds(4))
          .until(() -> received.stream().filter(id::equals).count() == 9);
    } finally {
      readModels.start();
    }
  }

  @Test
  void aListenerThatFailsTakesNothingFromTheOthers() {
    ApplicationId id = newId();
    List<ApplicationId> received = new CopyOnWriteArrayList<>();
    Consumer<ApplicationEvent> broken =
        _ -> {
          throw new IllegalStateException("broken");
        };
    try (var _ = FEED.follow(broken);
        var _ = FEED.follow(event -> received.add(event.applicationId()));
        var _ = FEED.follow(broken)) {
      STORE.commands().submit(start(id), AS_AIGUL);
      STORE.commands().submit(change(id, 1), AS_AIGUL);
      await().until(() -> received.stream().filter(id::equals).count() == 2);
    }
  }

  @Test
  void everyListenerReceivesEventsInOrderUntilItIsClosed() {
    ApplicationId id = newId();
    List<String> first = new CopyOnWriteArrayList<>();
    List<String> second = new CopyOnWriteArrayList<>();
    var early = FEED.follow(event -> first.add(event.getClass().getSimpleName()));
    try (var _ = FEED.follow(event -> second.add(event.getClass().getSimpleName()))) {
      STORE.commands().submit(start(id), AS_AIGUL);
      await().until(() -> first.size() == 1 && second.size() == 1);
      early.close();
      STORE.commands().submit(change(id, 1), AS_AIGUL);
      await().until(() -> second.size() == 2);
    }
    assertThat(first).containsExactly("ApplicationStarted");
    assertThat(second).containsExactly("ApplicationStarted", "DraftChanged");
  }
}
