package kz.qujat.persistence.eventstore;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// An event store that notifies event processors as soon as events can be read, so that they need
/// not poll twice a second.
///
/// Events committed by this process are announced at once. Events that another process commits, or
/// that become readable only when an older transaction ends, are detected by polling the latest
/// readable position every 50 milliseconds.
final class NotifyingEventStore extends EmbeddedEventStore {
  private static final Logger LOG = LoggerFactory.getLogger(NotifyingEventStore.class);
  private static final long LOOK_EVERY_MILLIS = 50;
  private static final int LOOKS_PER_SECOND = 20;

  private final Map<TrackingEventStream, Runnable> readers = new ConcurrentHashMap<>();
  private final ScheduledExecutorService lookout =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("event-lookout").factory());
  private @Nullable TrackingToken head;
  private int quietLooks;

  NotifyingEventStore(EmbeddedEventStore.Builder builder) {
    super(builder.optimizeEventConsumption(false));
    var _ =
        lookout.scheduleWithFixedDelay(
            this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public TrackingEventStream openStream(@Nullable TrackingToken token) {
    return new AnnouncedStream(super.openStream(token));
  }

  @Override
  protected void afterCommit(List<? extends EventMessage<?>> events) {
    super.afterCommit(events);
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      announceAfterTheOuterTransaction();
    } else {
      announce();
    }
  }

  private void announceAfterTheOuterTransaction() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            announce();
          }
        });
  }

  private void announce() {
    readers.values().forEach(Runnable::run);
  }

  private void look() {
    try {
      @Nullable TrackingToken latest = storageEngine().createHeadToken();
      quietLooks++;
      if (!Objects.equals(latest, head) || quietLooks >= LOOKS_PER_SECOND) {
        head = latest;
        quietLooks = 0;
        announce();
      }
    } catch (RuntimeException e) {
      // The database cannot be reached, or the process is shutting down: event processors get the
      // same error and log it.
      LOG.debug("cannot read the latest position of the history", e);
    }
  }

  @Override
  public void shutDown() {
    lookout.shutdownNow();
    super.shutDown();
  }

  private final class AnnouncedStream implements TrackingEventStream {
    private final TrackingEventStream stream;

    private AnnouncedStream(TrackingEventStream stream) {
      this.stream = stream;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
      readers.put(this, callback);
      return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
      return stream.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
      return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
      return stream.nextAvailable();
    }

    @Override
    public void close() {
      readers.remove(this);
      stream.close();
    }
  }
}
