package kz.qujat.persistence.rebuild;

import kz.qujat.application.command.TransientFailureCheck;
import kz.qujat.persistence.rebuild.RebuildSteps.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;

/// Does the next step of the rebuild that is next in turn.
@Component
final class RebuildWorker {
  private static final Logger LOG = LoggerFactory.getLogger(RebuildWorker.class);

  private final RebuildSteps step;
  private final TransientFailureCheck transientFailures;

  RebuildWorker(RebuildSteps step, TransientFailureCheck transientFailures) {
    this.step = step;
    this.transientFailures = transientFailures;
  }

  /// Returns whether there may be more to do at once.
  boolean work() {
    try {
      Outcome outcome = step.applyBatch();
      if (outcome == Outcome.AT_THE_END) {
        step.finish().ifPresent(step::emptyRetired);
      }
      return outcome != Outcome.NOTHING_TO_DO;
    } catch (CannotAcquireLockException _) {
      // A long query uses the read model: try again.
      return false;
    } catch (RuntimeException e) {
      return canGoOn(e);
    }
  }

  private boolean canGoOn(RuntimeException failure) {
    if (transientFailures.isTransient(failure)) {
      LOG.debug("a rebuild waits for the database", failure);
      return false;
    }
    try {
      if (step.leaveOutFailing(failure)) {
        return true;
      }
      LOG.error("a read model cannot be rebuilt", failure);
      step.fail().ifPresent(name -> LOG.error("gave up the rebuild of the read model {}", name));
    } catch (RuntimeException e) {
      LOG.warn("a rebuild could not be given up after its failure", e);
    }
    return false;
  }
}
