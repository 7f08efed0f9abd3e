package kz.qujat.persistence.eventprocessor;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import kz.qujat.application.history.EventFeed;
import kz.qujat.application.history.EventFeed.Following;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.persistence.eventstore.Position;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Publishes events to listeners as they happen. It reads the history from its end for as long as
/// the process runs, and stores no position: events from the time when the process did not run are
/// not published.
///
/// An event is published when all read models in this process show it, or after one second.
@Component
final class EventFeedPublisher implements EventFeed, SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(EventFeedPublisher.class);
  private static final Duration PATIENCE_WITH_LISTS = Duration.ofSeconds(1);
  private static final long BETWEEN_LOOKS = Duration.ofMillis(5).toNanos();
  private static final long LONGEST_REST = Duration.ofSeconds(1).toNanos();
  private static final long BETWEEN_TRIES = Duration.ofSeconds(1).toNanos();

  private final EventStore history;
  private final EventProcessingConfiguration processing;
  private final Map<Following, Consumer<ApplicationEvent>> ofApplications =
      new ConcurrentHashMap<>();
  private final Map<Following, Consumer<SupervisionEvent>> ofSupervision =
      new ConcurrentHashMap<>();
  private volatile boolean running;

  EventFeedPublisher(EventStore history, EventProcessingConfiguration processing) {
    this.history = history;
    this.processing = processing;
  }

  @Override
  public Following follow(Consumer<ApplicationEvent> listener) {
    return listening(ofApplications, listener);
  }

  @Override
  public Following followSupervision(Consumer<SupervisionEvent> listener) {
    return listening(ofSupervision, listener);
  }

  private static <E> Following listening(
      Map<Following, Consumer<E>> listeners, Consumer<E> listener) {
    var following = new Listening(listeners);
    listeners.put(following, listener);
    return following;
  }

  @Override
  public void start() {
    running = true;
    Thread.ofPlatform().daemon().name("herald").start(this::read);
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void read() {
    while (running) {
      try (BlockingStream<TrackedEventMessage<?>> stream =
          history.openStream(history.createHeadToken())) {
        tell(stream);
      } catch (InterruptedException _) {
        return;
      } catch (RuntimeException e) {
        // The database cannot be reached for a moment. Events committed meanwhile are not
        // published; the user can reload the page.
        LOG.debug("cannot read the event stream", e);
        LockSupport.parkNanos(BETWEEN_TRIES);
      }
    }
  }

  private void tell(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
    Thread reader = Thread.currentThread();
    stream.setOnAvailableCallback(() -> LockSupport.unpark(reader));
    while (running) {
      if (stream.hasNextAvailable()) {
        tell(stream.nextAvailable());
      } else {
        LockSupport.parkNanos(LONGEST_REST);
      }
    }
  }

  private void tell(TrackedEventMessage<?> message) {
    if (message.getPayload() instanceof ApplicationEvent event) {
      tell(event, ofApplications, message.trackingToken());
    } else if (message.getPayload() instanceof SupervisionEvent event) {
      tell(event, ofSupervision, message.trackingToken());
    }
  }

  private <E> void tell(E event, Map<Following, Consumer<E>> listeners, TrackingToken token) {
    if (!listeners.isEmpty()) {
      waitForLists(token);
      listeners.values().forEach(listener -> listener.accept(event));
    }
  }

  private void waitForLists(TrackingToken token) {
    long end = System.nanoTime() + PATIENCE_WITH_LISTS.toNanos();
    while (running && System.nanoTime() < end && !shownBy(token)) {
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
  }

  private boolean shownBy(TrackingToken token) {
    return processing.eventProcessors().values().stream()
        .filter(reader -> !EventProcessors.EVENT_HANDLERS.contains(reader.getName()))
        .filter(StreamingEventProcessor.class::isInstance)
        .map(StreamingEventProcessor.class::cast)
        .flatMap(reader -> reader.processingStatus().values().stream())
        .filter(part -> !part.isReplaying())
        .allMatch(part -> hasPassed(part, token));
  }

  private static boolean hasPassed(EventTrackerStatus part, TrackingToken token) {
    return WrappedToken.unwrapLowerBound(part.getTrackingToken()) instanceof Position reached
        && reached.covers(token);
  }

  /// A subscription, identified by object identity.
  private static final class Listening implements Following {
    private final Map<Following, ?> listeners;

    private Listening(Map<Following, ?> listeners) {
      this.listeners = listeners;
    }

    @Override
    public void close() {
      listeners.remove(this);
    }
  }
}
