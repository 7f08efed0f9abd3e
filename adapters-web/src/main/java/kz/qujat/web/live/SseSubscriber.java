package kz.qujat.web.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The connection to one open page; a slow connection blocks only its own thread.
final class SseSubscriber {
  /// The longest time without a message.
  ///
  /// After it a comment is sent, so that proxies keep the connection open, and a closed page or an
  /// ended session is noticed.
  private static final Duration SILENCE = Duration.ofSeconds(5);

  private final SseEmitter emitter;
  private final BooleanSupplier isSignedIn;
  private final Semaphore news = new Semaphore(0);
  private volatile boolean here = true;

  /// @param isSignedIn whether the session still exists; asked before every message
  SseSubscriber(SseEmitter emitter, BooleanSupplier isSignedIn) {
    this.emitter = emitter;
    this.isSignedIn = isSignedIn;
    emitter.onCompletion(this::leave);
    emitter.onTimeout(this::leave);
    emitter.onError(_ -> leave());
  }

  /// Notes that something has changed.
  void call() {
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
      while (here) {
        boolean called = news.tryAcquire(SILENCE.toMillis(), TimeUnit.MILLISECONDS);
        news.drainPermits();
        if (here && !isSignedIn.getAsBoolean()) {
          here = false;
        }
        if (here) {
          emitter.send(
              called
                  ? SseEmitter.event().name("changed").data("")
                  : SseEmitter.event().comment("here"));
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (IOException | IllegalStateException _) {
      // The page was closed in the meantime.
      here = false;
    }
  }
}
