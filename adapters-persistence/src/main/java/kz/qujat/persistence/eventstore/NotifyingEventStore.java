package kz.qujat.persistence.eventstore;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// An event store whose event processors share one reader of the history, and are told as soon as
/// it has read new events, so that they need not poll twice a second.
final class NotifyingEventStore extends EmbeddedEventStore
    implements CacheBackedEventStream.Callbacks {
  private static final int EVENTS_IN_MEMORY = 5_000;

  private final Map<TrackingEventStream, Runnable> readers = new ConcurrentHashMap<>();
  private final RecentEventCache tail;

  /// @param histories is told of every event that some process has committed
  NotifyingEventStore(EmbeddedEventStore.Builder builder, HistoryCache histories) {
    super(builder.optimizeEventConsumption(false));
    tail = new RecentEventCache(storageEngine(), EVENTS_IN_MEMORY, histories, this::callReaders);
    tail.start();
  }

  private void callReaders() {
    readers.values().forEach(Runnable::run);
  }

  @Override
  public TrackingEventStream openStream(@Nullable TrackingToken token) {
    return new CacheBackedEventStream(tail, storageEngine(), this, Position.of(token));
  }

  @Override
  public void register(TrackingEventStream stream, Runnable callback) {
    readers.put(stream, callback);
  }

  @Override
  public void remove(TrackingEventStream stream) {
    readers.remove(stream);
  }

  @Override
  protected void afterCommit(List<? extends EventMessage<?>> events) {
    super.afterCommit(events);
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      announceAfterTheOuterTransaction();
    } else {
      tail.announceCommit();
    }
  }

  private void announceAfterTheOuterTransaction() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            tail.announceCommit();
          }
        });
  }

  @Override
  public void shutDown() {
    tail.close();
    super.shutDown();
  }
}
