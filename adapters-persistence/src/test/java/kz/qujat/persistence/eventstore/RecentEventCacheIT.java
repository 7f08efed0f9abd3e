package kz.qujat.persistence.eventstore;

import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.change;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.start;
import static kz.qujat.persistence.TestStore.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.persistence.TestStore;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// The end of the history in memory, with room for ten events.
class RecentEventCacheIT {
  private static final TestStore STORE = TestStore.with();
  private static final EventStorageEngine HISTORY = STORE.get(EventStorageEngine.class);
  private static final HistoryCache HISTORIES = STORE.get(HistoryCache.class);
  private static final int ROOM = 10;

  @AfterAll
  static void close() {
    STORE.close();
  }

  private static final CacheBackedEventStream.Callbacks NO_CALLBACKS =
      new CacheBackedEventStream.Callbacks() {
        @Override
        public void register(TrackingEventStream stream, Runnable callback) {}

        @Override
        public void remove(TrackingEventStream stream) {}
      };

  private static void append(int events) {
    ApplicationId id = newId();
    STORE.commands().submit(start(id), AS_AIGUL);
    for (int n = 1; n < events; n++) {
      STORE.commands().submit(change(id, n), AS_AIGUL);
    }
  }

  private static List<String> history() {
    return STORE
        .get(JdbcTemplate.class)
        .queryForList(
            "select event_id from event order by transaction_id, global_index", String.class);
  }

  private static List<String> read(TrackingEventStream stream, int events) throws Exception {
    List<String> read = new ArrayList<>();
    while (read.size() < events) {
      await().until(() -> stream.hasNextAvailable(0, null));
      read.add(stream.nextAvailable().getIdentifier());
    }
    return read;
  }

  @Test
  void aReaderThatIsTooSlowForTheMemoryReadsEveryEventOnceAndInOrder() throws Exception {
    append(30);
    try (RecentEventCache tail = new RecentEventCache(HISTORY, ROOM, HISTORIES, () -> {});
        ExecutorService writer = Executors.newSingleThreadExecutor()) {
      tail.start();
      TrackingEventStream slow =
          new CacheBackedEventStream(tail, HISTORY, NO_CALLBACKS, Position.START);
      Future<?> writing = writer.submit(() -> append(60));

      List<String> read = new ArrayList<>(read(slow, 20));
      writing.get();
      read.addAll(read(slow, history().size() - read.size()));

      assertThat(read).isEqualTo(history());
    }
  }

  @Test
  void readersNearTheEndGetTheSameMessage() {
    append(3);
    try (RecentEventCache tail = new RecentEventCache(HISTORY, ROOM, HISTORIES, () -> {})) {
      tail.start();
      await().until(() -> tail.reachesBackTo(Position.of(HISTORY.createHeadToken())));
      Position before = Position.of(HISTORY.createHeadToken());
      append(1);
      await().until(() -> tail.after(before) != null);

      TrackingEventStream one = new CacheBackedEventStream(tail, HISTORY, NO_CALLBACKS, before);
      TrackingEventStream another = new CacheBackedEventStream(tail, HISTORY, NO_CALLBACKS, before);

      TrackedEventMessage<?> message = one.peek().orElseThrow();
      assertThat(another.peek()).containsSame(message);
    }
  }
}
