package kz.qujat.web.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Somebody with a page open. A slow connection makes only its own thread wait.
final class Onlooker {
  /// How long nothing may be said before a sign of life, so that whatever stands between keeps the
  /// connection open and a closed page is noticed.
  private static final Duration SILENCE = Duration.ofSeconds(15);

  private final SseEmitter emitter;
  private final Semaphore news = new Semaphore(0);
  private volatile boolean here = true;

  Onlooker(SseEmitter emitter) {
    this.emitter = emitter;
    emitter.onCompletion(this::leave);
    emitter.onTimeout(this::leave);
    emitter.onError(_ -> leave());
  }

  /// Something has changed.
  void call() {
    news.release();
  }

  void leave() {
    here = false;
    news.release();
  }

  /// Tells what comes until the page is closed, then does `afterwards`.
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
      // The connection broke in this very moment, and the container closed it.
    }
  }

  private void tell() {
    try {
      emitter.send(SseEmitter.event().comment("here"));
      while (here) {
        boolean called = news.tryAcquire(SILENCE.toMillis(), TimeUnit.MILLISECONDS);
        news.drainPermits();
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
      // The page was closed meanwhile.
      here = false;
    }
  }
}
