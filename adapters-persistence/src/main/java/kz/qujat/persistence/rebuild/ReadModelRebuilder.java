package kz.qujat.persistence.rebuild;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import kz.qujat.application.command.TransientFailureCheck;
import kz.qujat.persistence.rebuild.RebuildStep.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;

/// Carries out requested rebuilds, one after the other, on a thread of its own.
@Component
final class ReadModelRebuilder implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(ReadModelRebuilder.class);
  private static final long PAUSE_NANOS = Duration.ofMillis(500).toNanos();

  private final RebuildStep step;
  private final TransientFailureCheck transientFailures;
  private volatile boolean running;

  ReadModelRebuilder(RebuildStep step, TransientFailureCheck transientFailures) {
    this.step = step;
    this.transientFailures = transientFailures;
  }

  @Override
  public void start() {
    running = true;
    Thread.ofPlatform().daemon().name("read-model-rebuilder").start(this::work);
  }

  private void work() {
    while (running) {
      if (!makeProgress()) {
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  private boolean makeProgress() {
    try {
      Outcome outcome = step.applyBatch();
      if (outcome == Outcome.AT_THE_END) {
        step.finish();
      }
      return outcome != Outcome.NOTHING_TO_DO;
    } catch (CannotAcquireLockException _) {
      // A long query uses the read model: try again.
      return false;
    } catch (RuntimeException e) {
      giveUpUnlessTransient(e);
      return false;
    }
  }

  private void giveUpUnlessTransient(RuntimeException failure) {
    if (transientFailures.isTransient(failure) || !running) {
      LOG.debug("a rebuild waits for the database", failure);
      return;
    }
    LOG.error("a read model cannot be rebuilt", failure);
    try {
      step.fail().ifPresent(name -> LOG.error("gave up the rebuild of the read model {}", name));
    } catch (RuntimeException e) {
      LOG.debug("cannot record the failure of a rebuild", e);
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
