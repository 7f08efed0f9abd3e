package kz.qujat.benchmark.product;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import kz.qujat.application.history.ReadModelRebuilds;
import kz.qujat.persistence.progress.EventProcessorProgress;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.jdbc.core.JdbcTemplate;

/// The event processors of the product: read models and event handlers.
public final class EventProcessors {
  private static final long LOOK_EVERY_NANOS = Duration.ofMillis(20).toNanos();
  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(10);

  private final EventProcessingConfiguration processing;
  private final EventProcessorProgress progress;
  private final ReadModelRebuilds rebuilds;
  private final JdbcTemplate database;

  EventProcessors(RunningProduct product) {
    processing = product.the(EventProcessingConfiguration.class);
    progress = product.the(EventProcessorProgress.class);
    rebuilds = product.the(ReadModelRebuilds.class);
    database = product.the(JdbcTemplate.class);
  }

  public Set<String> all() {
    return processing.eventProcessors().keySet();
  }

  public Set<String> readModels() {
    return rebuilds.projections();
  }

  /// Those that act on events.
  public Set<String> handlers() {
    Set<String> names = new TreeSet<>(all());
    names.remove(EventProcessorProgress.READ_MODELS);
    return names;
  }

  public void stop(Collection<String> names) {
    names.forEach(name -> processing.eventProcessor(name).ifPresent(EventProcessor::shutDown));
  }

  /// Starts them, and waits until they run.
  public void start(Collection<String> names) {
    names.forEach(name -> processing.eventProcessor(name).ifPresent(EventProcessor::start));
    names.forEach(name -> await(name, () -> isWhole(name), "does not claim its segments"));
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

  public boolean haveCaughtUp(Collection<String> names) {
    return names.stream().allMatch(name -> progress.of(name).lagMillis() == 0);
  }

  /// Returns the position of the slowest: the index of the last event that all have handled.
  public long position(Collection<String> names) {
    return names.stream().mapToLong(name -> progress.of(name).position()).min().orElseThrow();
  }

  /// Waits until all processors have handled every event.
  ///
  /// @throws IllegalStateException when one is stuck, or has put an event aside
  public void awaitCaughtUp() {
    all()
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
