package kz.qujat.persistence.eventprocessor;

import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.change;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.start;
import static kz.qujat.persistence.TestStore.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import kz.qujat.application.dispatch.OrderDispatchHandler;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.persistence.TestStore;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What read models can rely on.
class ReadModelIT {
  private static final TestStore STORE = TestStore.with(Board.class, ActingHandler.class);
  private static final Board BOARD = STORE.get(Board.class);

  @AfterAll
  static void close() {
    STORE.close();
  }

  @ProcessingGroup("board")
  static class Board {
    final Map<ApplicationId, List<Long>> seen = new ConcurrentHashMap<>();
    final AtomicInteger failures = new AtomicInteger();

    @EventHandler
    void on(ApplicationEvent event, @SequenceNumber long sequence) {
      if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        throw new IllegalStateException("the table is away");
      }
      seen.computeIfAbsent(event.applicationId(), _ -> new CopyOnWriteArrayList<>()).add(sequence);
    }

    List<Long> seenOf(ApplicationId application) {
      return seen.getOrDefault(application, List.of());
    }
  }

  @ProcessingGroup(OrderDispatchHandler.NAME)
  static class ActingHandler {
    @EventHandler
    void on(ApplicationEvent event) {}
  }

  private static ApplicationId submitted(int changes) {
    ApplicationId id = newId();
    STORE.commands().submit(start(id), AS_AIGUL);
    for (int n = 0; n < changes; n++) {
      STORE.commands().submit(change(id, 100 + n), AS_AIGUL);
    }
    return id;
  }

  @Test
  void aReadModelIsCurrentInMuchLessThanASecond() {
    List<Duration> delays = new ArrayList<>();
    for (int n = 0; n < 15; n++) {
      ApplicationId id = submitted(0);
      long start = System.nanoTime();
      await().pollInterval(Duration.ofMillis(2)).until(() -> BOARD.seenOf(id).size() == 1);
      delays.add(Duration.ofNanos(System.nanoTime() - start));
    }

    // The shortest delay is decisive: with polling at long intervals, every delay would be long.
    assertThat(Collections.min(delays)).isLessThan(Duration.ofMillis(200));
  }

  @Test
  void aReadModelThatFailsSkipsNoEvent() {
    BOARD.failures.set(1);
    ApplicationId id = submitted(3);

    await().until(() -> BOARD.seenOf(id).containsAll(List.of(0L, 1L, 2L, 3L)));
    assertThat(BOARD.seenOf(id)).isSorted();
  }
}
