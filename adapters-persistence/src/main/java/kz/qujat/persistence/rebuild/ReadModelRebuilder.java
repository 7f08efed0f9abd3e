package kz.qujat.persistence.rebuild;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import kz.qujat.persistence.connection.BackgroundWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Carries out requested rebuilds, one after the other, on a thread of its own.
@Component
final class ReadModelRebuilder implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(ReadModelRebuilder.class);
  private static final long PAUSE_NANOS = Duration.ofMillis(500).toNanos();
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(10);

  private final RebuildWorker worker;
  private volatile boolean running;
  private @Nullable Thread thread;

  ReadModelRebuilder(RebuildWorker worker) {
    this.worker = worker;
  }

  @Override
  public synchronized void start() {
    running = true;
    thread =
        Thread.ofPlatform()
            .daemon()
            .name("read-model-rebuilder")
            .start(() -> BackgroundWork.run(this::work));
  }

  private void work() {
    while (running) {
      if (!worker.work()) {
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  /// Lets the current step end, so that it does not fail for want of a database.
  @Override
  public synchronized void stop() {
    running = false;
    Thread working = thread;
    thread = null;
    if (working == null) {
      return;
    }
    LockSupport.unpark(working);
    try {
      if (!working.join(STOP_TIMEOUT)) {
        LOG.warn("a rebuild is still running although the product is stopping");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
