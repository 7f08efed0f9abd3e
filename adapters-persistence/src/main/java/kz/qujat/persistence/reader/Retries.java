package kz.qujat.persistence.reader;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Tries parked events again, for every duty on a thread of its own, at a pace that slackens while
/// nothing gets through and is brisk again as soon as something does.
///
/// A round gives every application that was parked before it one chance, oldest first, several at
/// the same time, and is broken off after some failures in a row, so that a neighbour who is down
/// is not overrun. The next round begins with those who have waited longest: an event that never
/// gets through holds up nothing but its own application.
public final class Retries implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Retries.class);
  private static final int AT_THE_SAME_TIME = 4;

  private final EventProcessingConfiguration processing;
  private final ParkedEvents parked;
  private final RetryPace pace;
  private final List<Thread> threads = new ArrayList<>();

  Retries(EventProcessingConfiguration processing, ParkedEvents parked, RetryPace pace) {
    this.processing = processing;
    this.parked = parked;
    this.pace = pace;
  }

  @Override
  public synchronized void start() {
    for (String duty : Readers.DUTIES) {
      if (processing.deadLetterQueue(duty).isPresent()
          && processing.sequencedDeadLetterProcessor(duty).isPresent()) {
        threads.add(Thread.ofVirtual().name("retries-" + duty).start(() -> keepTrying(duty)));
      }
    }
  }

  private void keepTrying(String duty) {
    Duration pause = pace.base();
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(withJitter(pause));
        pause =
            switch (round(duty)) {
              case STUCK -> pace.after(pause);
              case MOVED, EMPTY -> pace.base();
            };
      }
    } catch (InterruptedException _) {
      // The end of the product, or of the test.
      Thread.currentThread().interrupt();
    }
  }

  /// Between half of the pause and the whole, so that duties and processes do not keep step.
  private static Duration withJitter(Duration pause) {
    long millis = Math.max(2, pause.toMillis());
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(millis / 2, millis));
  }

  enum Outcome {
    /// Nothing was parked, or everything is being tried elsewhere.
    EMPTY,
    /// At least one event got through.
    MOVED,
    /// Nothing got through.
    STUCK
  }

  private Outcome round(String duty) throws InterruptedException {
    try {
      Instant start = Instant.now();
      List<Outcome> outcomes = new ArrayList<>();
      List<Thread> workers =
          IntStream.range(0, AT_THE_SAME_TIME)
              .mapToObj(n ->
                  Thread.ofVirtual()
                      .name("retries-" + duty + "-" + n)
                      .start(() -> add(outcomes, parked.tryAgain(duty, start))))
              .toList();
      for (Thread worker : workers) {
        worker.join();
      }
      return sum(outcomes);
    } catch (RuntimeException e) {
      LOG.warn("round of retries of {} failed", duty, e);
      return Outcome.STUCK;
    }
  }

  private static void add(List<Outcome> outcomes, Outcome outcome) {
    synchronized (outcomes) {
      outcomes.add(outcome);
    }
  }

  private static Outcome sum(List<Outcome> outcomes) {
    synchronized (outcomes) {
      if (outcomes.contains(Outcome.MOVED)) {
        return Outcome.MOVED;
      }
      return outcomes.contains(Outcome.STUCK) ? Outcome.STUCK : Outcome.EMPTY;
    }
  }

  @Override
  public synchronized void stop() {
    threads.forEach(Thread::interrupt);
    threads.clear();
  }

  @Override
  public synchronized boolean isRunning() {
    return !threads.isEmpty();
  }
}
