package kz.qujat.persistence.eventprocessor;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import kz.qujat.application.history.LiveEventFeed;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.persistence.connection.BackgroundWork;
import org.axonframework.config.EventProcessingConfiguration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Retries dead-lettered events, on one thread for each event handler, and at once when a
/// supervisor requests it.
///
/// - The pause between two runs doubles while the neighbour does not respond, and is short again as
///   soon as one event succeeds.
/// - A run retries every application whose events were dead-lettered before the run began, least
///   recently tried first, two at the same time. Each of the two stops after ten failures in a row
///   caused by a neighbour that does not respond, so that a neighbour that is down is not flooded
///   with calls; the next run starts with the applications that have waited longest.
/// - An event that is refused, or fails for another reason of its own, has its own pause, which
///   grows with its attempts. It delays only the events of its own application.
@Component
final class DeadLetterRetries implements NextRetryTimes, SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(DeadLetterRetries.class);
  private static final int PARALLEL_RETRIES = 2;
  private static final long STOP_TIMEOUT_SECONDS = 10;

  private final EventProcessingConfiguration processing;
  private final DeadLetterRetryRun deadLetterRetryRun;
  private final RetryBackoff backoff;
  private final LiveEventFeed liveEventFeed;
  private final Map<String, Instant> nextRuns = new ConcurrentHashMap<>();
  private @Nullable ExecutorService threads;
  private LiveEventFeed.@Nullable Following following;

  DeadLetterRetries(
      EventProcessingConfiguration processing,
      DeadLetterRetryRun deadLetterRetryRun,
      RetryBackoff backoff,
      LiveEventFeed liveEventFeed) {
    this.processing = processing;
    this.deadLetterRetryRun = deadLetterRetryRun;
    this.backoff = backoff;
    this.liveEventFeed = liveEventFeed;
  }

  @Override
  public Optional<Instant> next(String handler) {
    return Optional.ofNullable(nextRuns.get(handler));
  }

  @Override
  public synchronized void start() {
    ExecutorService running = Executors.newCachedThreadPool(BackgroundWork.threads("retries-"));
    threads = running;
    for (String handler : EventProcessorConfiguration.EVENT_HANDLERS) {
      if (processing.sequencedDeadLetterProcessor(handler).isPresent()) {
        running.execute(() -> keepTrying(handler, running));
      }
    }
    following = liveEventFeed.followSupervision(event -> onSupervision(event, running));
  }

  private void onSupervision(SupervisionEvent event, ExecutorService running) {
    RequestedRetry.in(event)
        .filter(_ -> !running.isShutdown())
        .ifPresent(retry ->
            retry
                .handlerName()
                .ifPresent(handler -> running.execute(() -> tryNow(handler, retry))));
  }

  private void tryNow(String handler, RequestedRetry retry) {
    try {
      deadLetterRetryRun.tryNow(handler, retry.application());
    } catch (RuntimeException e) {
      // The application stays at the front of the queue for the next run.
      LOG.warn("a retry of {} failed", handler, e);
    }
  }

  private void keepTrying(String handler, ExecutorService running) {
    Duration pause = backoff.initialDelay();
    try {
      while (!running.isShutdown()) {
        Duration delay = withJitter(pause);
        nextRuns.put(handler, Instant.now().plus(delay));
        Thread.sleep(delay);
        boolean stuck = run(handler, running).equals(EnumSet.of(Outcome.STUCK));
        pause = stuck ? backoff.after(pause) : backoff.initialDelay();
      }
    } catch (RejectedExecutionException _) {
      LOG.debug("the retries of {} end, because the product stops", handler);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// A random duration between half the pause and the whole pause, so that event handlers and
  /// processes do not retry in step.
  private static Duration withJitter(Duration pause) {
    long millis = Math.max(2, pause.toMillis());
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(millis / 2, millis));
  }

  enum Outcome {
    /// At least one event was handled successfully.
    MOVED,
    /// At least one event failed because a neighbour did not respond.
    STUCK
  }

  /// Makes one run and returns its outcomes. The set is empty when nothing was dead-lettered, or
  /// when every failure had a reason other than an unavailable neighbour.
  private Set<Outcome> run(String handler, ExecutorService running) throws InterruptedException {
    Instant start = Instant.now();
    Callable<Set<Outcome>> work = () -> deadLetterRetryRun.tryAgain(handler, start);
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    for (Future<Set<Outcome>> part :
        running.invokeAll(Collections.nCopies(PARALLEL_RETRIES, work))) {
      try {
        outcomes.addAll(part.get());
      } catch (ExecutionException e) {
        // Most likely the database failed. Claimed events become available again when their claims
        // expire.
        LOG.warn("a run of retries of {} failed", handler, e.getCause());
        outcomes.add(Outcome.STUCK);
      }
    }
    return outcomes;
  }

  @Override
  public synchronized void stop() {
    ExecutorService running = threads;
    threads = null;
    if (running == null) {
      return;
    }
    if (following != null) {
      following.close();
    }
    running.shutdownNow();
    try {
      if (!running.awaitTermination(STOP_TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("a retry is still running although the product is stopping");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return threads != null;
  }
}
