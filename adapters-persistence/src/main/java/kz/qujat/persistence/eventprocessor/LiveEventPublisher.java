package kz.qujat.persistence.eventprocessor;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import kz.qujat.application.history.LiveEventFeed;
import kz.qujat.application.history.LiveEventFeed.Following;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.persistence.connection.BackgroundWork;
import kz.qujat.persistence.progress.ReadModelCatchUpCheck;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Publishes events to listeners as they happen. It reads the history from its end for as long as
/// the process runs, and stores no position: events that were recorded while the process was not
/// running are not published.
///
/// An event is published when all read models show it, or after one second. Once that second was in
/// vain, events are published at once until the read models have caught up: a read model that
/// stands still does not delay event after event.
@Component
final class LiveEventPublisher implements LiveEventFeed, SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(LiveEventPublisher.class);
  private static final Duration READ_MODEL_TIMEOUT = Duration.ofSeconds(1);
  private static final long POLL_INTERVAL = Duration.ofMillis(10).toNanos();
  private static final long LONGEST_WAIT = Duration.ofSeconds(1).toNanos();
  private static final long RETRY_INTERVAL = Duration.ofSeconds(1).toNanos();

  private final EventStore history;
  private final ReadModelCatchUpCheck readModels;
  private final Map<Following, Consumer<ApplicationEvent>> ofApplications =
      new ConcurrentHashMap<>();
  private final Map<Following, Consumer<SupervisionEvent>> ofSupervision =
      new ConcurrentHashMap<>();
  private volatile boolean running;

  /// Whether the read models did not show the last event in time; used by the reading thread only.
  private boolean areBehind;

  LiveEventPublisher(EventStore history, ReadModelCatchUpCheck readModels) {
    this.history = history;
    this.readModels = readModels;
  }

  @Override
  public Following follow(Consumer<ApplicationEvent> listener) {
    return subscribe(ofApplications, listener);
  }

  @Override
  public Following followSupervision(Consumer<SupervisionEvent> listener) {
    return subscribe(ofSupervision, listener);
  }

  private static <E> Following subscribe(
      Map<Following, Consumer<E>> listeners, Consumer<E> listener) {
    var following = new Subscription(listeners);
    listeners.put(following, listener);
    return following;
  }

  @Override
  public void start() {
    running = true;
    Thread.ofPlatform().daemon().name("live-events").start(() -> BackgroundWork.run(this::read));
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
        publish(stream);
      } catch (InterruptedException _) {
        return;
      } catch (RuntimeException e) {
        // The database is briefly unavailable. Events committed meanwhile are not published; the
        // user can reload the page.
        LOG.debug("cannot read the event stream", e);
        LockSupport.parkNanos(RETRY_INTERVAL);
      }
    }
  }

  private void publish(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
    Thread thread = Thread.currentThread();
    stream.setOnAvailableCallback(() -> LockSupport.unpark(thread));
    while (running) {
      if (stream.hasNextAvailable()) {
        publish(stream.nextAvailable());
      } else {
        LockSupport.parkNanos(LONGEST_WAIT);
      }
    }
  }

  private void publish(TrackedEventMessage<?> message) {
    if (message.getPayload() instanceof ApplicationEvent event) {
      publish(event, ofApplications, message.trackingToken());
    } else if (message.getPayload() instanceof SupervisionEvent event) {
      publish(event, ofSupervision, message.trackingToken());
    }
  }

  private <E> void publish(E event, Map<Following, Consumer<E>> listeners, TrackingToken token) {
    if (!listeners.isEmpty()) {
      waitForReadModels(token);
      listeners.values().forEach(listener -> tell(listener, event));
    }
  }

  /// A listener that fails takes nothing from the others.
  private static <E> void tell(Consumer<E> listener, E event) {
    try {
      listener.accept(event);
    } catch (RuntimeException e) {
      LOG.warn("a listener failed", e);
    }
  }

  private void waitForReadModels(TrackingToken token) {
    long end = System.nanoTime() + (areBehind ? 0 : READ_MODEL_TIMEOUT.toNanos());
    boolean passed = readModels.hasPassed(token);
    while (running && !passed && System.nanoTime() < end) {
      LockSupport.parkNanos(POLL_INTERVAL);
      passed = readModels.hasPassed(token);
    }
    areBehind = !passed;
  }

  /// A subscription, identified by object identity.
  private static final class Subscription implements Following {
    private final Map<Following, ?> listeners;

    private Subscription(Map<Following, ?> listeners) {
      this.listeners = listeners;
    }

    @Override
    public void close() {
      listeners.remove(this);
    }
  }
}
