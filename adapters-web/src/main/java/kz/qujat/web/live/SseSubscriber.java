package kz.qujat.web.live;

import java.io.IOException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import kz.qujat.domain.application.ApplicationEvent;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The connection to one open page; a slow connection blocks only its own thread.
final class SseSubscriber {
  /// The longest time without a message.
  ///
  /// After it a comment is sent, so that proxies keep the connection open, and a closed page or an
  /// ended session is noticed.
  private static final Duration SILENCE = Duration.ofSeconds(5);

  /// How many events may wait for a slow connection. When there are more, the page is told that
  /// something has changed, whatever it was.
  private static final int MOST_WAITING = 256;

  private final SseEmitter emitter;
  private final BooleanSupplier isSignedIn;
  private final Predicate<ApplicationEvent> relevant;
  private final Semaphore news = new Semaphore(0);
  private final Queue<ApplicationEvent> events = new ArrayBlockingQueue<>(MOST_WAITING);
  private volatile boolean lost;
  private volatile boolean here = true;

  /// @param isSignedIn whether the session still exists; asked before every message
  SseSubscriber(
      SseEmitter emitter, Predicate<ApplicationEvent> relevant, BooleanSupplier isSignedIn) {
    this.emitter = emitter;
    this.relevant = relevant;
    this.isSignedIn = isSignedIn;
    emitter.onCompletion(this::leave);
    emitter.onTimeout(this::leave);
    emitter.onError(_ -> leave());
  }

  /// Notes an event; never waits.
  void call(ApplicationEvent event) {
    if (!events.offer(event)) {
      lost = true;
    }
    news.release();
  }

  void leave() {
    here = false;
    news.release();
  }

  /// Sends the changes until the page is closed, then runs `afterwards`.
  void stay(Runnable afterwards) {
    Thread.ofVirtual()
        .name("onlooker")
        .start(() -> {
          try {
            tell();
          } finally {
            afterwards.run();
            close();
          }
        });
  }

  private void close() {
    try {
      emitter.complete();
    } catch (IllegalStateException _) {
      // The connection broke at this moment, and the container has already closed it.
    }
  }

  private void tell() {
    try {
      emitter.send(SseEmitter.event().comment("here"));
      long sent = System.nanoTime();
      while (here) {
        long silence = SILENCE.toNanos() - (System.nanoTime() - sent);
        boolean called = news.tryAcquire(Math.max(0, silence), TimeUnit.NANOSECONDS);
        news.drainPermits();
        boolean changed = hasChanged();
        if (here && !isSignedIn.getAsBoolean()) {
          here = false;
        }
        if (here && (changed || !called)) {
          emitter.send(
              changed
                  ? SseEmitter.event().name("changed").data("")
                  : SseEmitter.event().comment("here"));
          sent = System.nanoTime();
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (IOException | IllegalStateException _) {
      // The page was closed in the meantime.
      here = false;
    }
  }

  /// Takes all events that wait, and tells whether one of them is relevant.
  private boolean hasChanged() {
    boolean changed = lost;
    lost = false;
    for (ApplicationEvent event = events.poll(); event != null; event = events.poll()) {
      changed |= relevant.test(event);
    }
    return changed;
  }
}
