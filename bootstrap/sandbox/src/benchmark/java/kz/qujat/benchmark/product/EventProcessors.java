package kz.qujat.benchmark.product;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import kz.qujat.persistence.progress.EventProcessorProgress;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.jdbc.core.JdbcTemplate;

/// All event processors of the product: read models and event handlers.
public final class EventProcessors {
  private static final long LOOK_EVERY_NANOS = Duration.ofMillis(20).toNanos();
  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(10);

  private final EventProcessingConfiguration processing;
  private final EventProcessorProgress progress;
  private final JdbcTemplate database;

  EventProcessors(
      EventProcessingConfiguration processing,
      EventProcessorProgress progress,
      JdbcTemplate database) {
    this.processing = processing;
    this.progress = progress;
    this.database = database;
  }

  public void stop() {
    processing.eventProcessors().values().forEach(EventProcessor::shutDown);
  }

  /// Starts all of them, and waits until they have handled every event.
  public void start() {
    processing.eventProcessors().values().forEach(EventProcessor::start);
    processing
        .eventProcessors()
        .keySet()
        .forEach(name -> await(name, () -> isWhole(name), "does not claim its segments"));
    awaitCaughtUp();
  }

  private boolean isWhole(String name) {
    return processing
        .eventProcessor(name, StreamingEventProcessor.class)
        .map(EventProcessors::share)
        .filter(share -> share < 1)
        .isEmpty();
  }

  /// The part of all events that the claimed segments of a processor receive.
  private static double share(StreamingEventProcessor processor) {
    return processor.processingStatus().values().stream()
        .mapToDouble(segment -> 1.0 / (segment.getSegment().getMask() + 1))
        .sum();
  }

  /// Waits until every processor has handled every event.
  ///
  /// @throws IllegalStateException when one is stuck, or has put an event aside
  public void awaitCaughtUp() {
    processing
        .eventProcessors()
        .keySet()
        .forEach(
            name -> await(name, () -> progress.of(name).lagMillis() == 0, "does not catch up"));
    Long dead = database.queryForObject("select count(*) from dead_letter", Long.class);
    if (dead == null || dead > 0) {
      throw new IllegalStateException(dead + " events were dead-lettered");
    }
  }

  private static void await(String name, BooleanSupplier condition, String otherwise) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(name + " " + otherwise);
      }
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
    }
  }
}
