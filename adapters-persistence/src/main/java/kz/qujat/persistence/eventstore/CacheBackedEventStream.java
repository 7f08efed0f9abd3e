package kz.qujat.persistence.eventstore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/// The events after a position: from memory near the end of the history, from the database before.
///
/// It is used by one thread.
final class CacheBackedEventStream implements TrackingEventStream {
  private static final int BATCH = 500;

  private final RecentEventCache tail;
  private final EventStorageEngine storage;
  private final Callbacks callbacks;
  private final Deque<TrackedEventMessage<?>> older = new ArrayDeque<>();
  private Position position;

  /// The callbacks of open streams, run when new events are in memory.
  interface Callbacks {
    void register(TrackingEventStream stream, Runnable callback);

    void remove(TrackingEventStream stream);
  }

  /// @param position of the last event that the reader has seen
  CacheBackedEventStream(
      RecentEventCache tail, EventStorageEngine storage, Callbacks callbacks, Position position) {
    this.tail = tail;
    this.storage = storage;
    this.callbacks = callbacks;
    this.position = position;
  }

  @Override
  public boolean setOnAvailableCallback(Runnable callback) {
    callbacks.register(this, callback);
    return true;
  }

  @Override
  public Optional<TrackedEventMessage<?>> peek() {
    return Optional.ofNullable(next());
  }

  private @Nullable TrackedEventMessage<?> next() {
    if (!older.isEmpty()) {
      return older.peek();
    }
    @Nullable TrackedEventMessage<?> inMemory = tail.after(position);
    if (tail.reachesBackTo(position)) {
      return inMemory;
    }
    try (var found = storage.readEvents(position, false)) {
      found.limit(BATCH).forEach(older::add);
    }
    return older.peek();
  }

  /// Does not wait: a reader registers a callback instead.
  @Override
  public boolean hasNextAvailable(int timeout, TimeUnit unit) {
    return next() != null;
  }

  @Override
  public TrackedEventMessage<?> nextAvailable() {
    @Nullable TrackedEventMessage<?> event = next();
    if (event == null) {
      throw new IllegalStateException("there is no next event");
    }
    older.poll();
    position = Position.of(event.trackingToken());
    return event;
  }

  @Override
  public void close() {
    callbacks.remove(this);
  }
}
