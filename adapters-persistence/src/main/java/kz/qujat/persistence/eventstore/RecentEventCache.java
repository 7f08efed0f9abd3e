package kz.qujat.persistence.eventstore;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kz.qujat.persistence.connection.BackgroundWork;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The latest events of the history in memory, for all event processors of this process.
///
/// One thread reads each event from the database once, and all event processors get the same
/// message. Its payload is deserialized when the first of them asks for it, and kept.
///
/// The thread reads as soon as this process has committed events. Events of other processes, and
/// events that become readable only when an older transaction ends, are found by reading again
/// every 50 milliseconds, and every quarter of a second when nothing has happened for two seconds.
final class RecentEventCache implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RecentEventCache.class);
  private static final int BATCH = 500;
  private static final long SHORTEST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
  private static final long BUSY_PAUSE_MILLIS = 50;
  private static final long QUIET_PAUSE_MILLIS = 250;
  private static final long BUSY_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final EventStorageEngine storage;
  private final int capacity;
  private final HistoryCache histories;
  private final Runnable onNewEvents;
  private final ConcurrentSkipListMap<Position, TrackedEventMessage<?>> events =
      new ConcurrentSkipListMap<>();
  private final Semaphore commits = new Semaphore(0);
  private final Thread reader =
      Thread.ofPlatform()
          .daemon()
          .name("recent-events")
          .unstarted(() -> BackgroundWork.run(this::readOn));

  /// Every readable event after this position is in memory; null before the first look.
  private volatile @Nullable Position beginning;

  private volatile boolean closed;
  private long lastActivity = System.nanoTime();

  /// @param capacity the number of events to keep
  /// @param histories is told of every event
  /// @param onNewEvents called by the reading thread when there are new events
  RecentEventCache(
      EventStorageEngine storage, int capacity, HistoryCache histories, Runnable onNewEvents) {
    this.storage = storage;
    this.capacity = capacity;
    this.histories = histories;
    this.onNewEvents = onNewEvents;
  }

  void start() {
    reader.start();
  }

  /// Has the thread read, because this process has committed events.
  void announceCommit() {
    commits.release();
  }

  /// Whether the events after `position` are in memory.
  boolean reachesBackTo(Position position) {
    @Nullable Position first = beginning;
    return first != null && position.compareTo(first) >= 0;
  }

  /// The first event after `position`; null when there is none in memory. Ask [#reachesBackTo]
  /// afterwards: events that were dropped meanwhile may be missing.
  @Nullable TrackedEventMessage<?> after(Position position) {
    Map.@Nullable Entry<Position, TrackedEventMessage<?>> next = events.higherEntry(position);
    return next == null ? null : next.getValue();
  }

  private void readOn() {
    while (!closed) {
      try {
        if (commits.tryAcquire(pauseMillis(), TimeUnit.MILLISECONDS)) {
          commits.drainPermits();
          lastActivity = System.nanoTime();
        }
        read();
      } catch (InterruptedException _) {
        return;
      } catch (RuntimeException e) {
        // The database cannot be reached, or the process is shutting down: event processors get
        // the same error and log it.
        LOG.debug("cannot read the end of the history", e);
      }
      LockSupport.parkNanos(SHORTEST_PAUSE_NANOS);
    }
  }

  private long pauseMillis() {
    return System.nanoTime() - lastActivity < BUSY_NANOS ? BUSY_PAUSE_MILLIS : QUIET_PAUSE_MILLIS;
  }

  private void read() {
    @Nullable Position last = last();
    if (last == null) {
      beginning = Position.of(storage.createHeadToken());
      return;
    }
    boolean anything = false;
    List<? extends TrackedEventMessage<?>> batch = batchAfter(last);
    while (!batch.isEmpty() && !closed) {
      anything = true;
      batch.forEach(this::add);
      dropTheOldest();
      onNewEvents.run();
      batch = batchAfter(events.lastKey());
    }
    if (anything) {
      lastActivity = System.nanoTime();
    }
  }

  private void add(TrackedEventMessage<?> event) {
    events.put(Position.of(event.trackingToken()), event);
    if (event instanceof DomainEventMessage<?> of) {
      histories.committed(of);
    }
  }

  private @Nullable Position last() {
    return events.isEmpty() ? beginning : events.lastKey();
  }

  private List<? extends TrackedEventMessage<?>> batchAfter(Position position) {
    try (var found = storage.readEvents(position, false)) {
      return found.limit(BATCH).toList();
    }
  }

  /// The beginning moves before the events go, so that a reader notices.
  private void dropTheOldest() {
    for (int surplus = events.size() - capacity; surplus > 0; surplus--) {
      beginning = events.firstKey();
      events.pollFirstEntry();
    }
  }

  @Override
  public void close() {
    closed = true;
    reader.interrupt();
  }
}
