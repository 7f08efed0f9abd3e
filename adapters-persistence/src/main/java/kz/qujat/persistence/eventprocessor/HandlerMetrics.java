package kz.qujat.persistence.eventprocessor;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import kz.qujat.persistence.progress.EventProcessorProgress;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Metrics of the event handlers: how far each is behind, and how many of its events are
/// dead-lettered.
@Component
final class HandlerMetrics implements MeterBinder {
  private static final String DEAD_LETTERED_EVENTS =
      "select count(*) from dead_letter where processing_group = ?";
  private static final String OLDEST_DEAD_LETTERED =
      """
      select extract(epoch from clock_timestamp() - min(enqueued_at::timestamptz))
        from dead_letter where processing_group = ?
      """;
  private static final double MILLIS = 1000;

  private final JdbcTemplate jdbc;
  private final EventProcessorProgress eventProcessorProgress;
  private final HandlerCounters counters;

  HandlerMetrics(
      JdbcTemplate jdbc, EventProcessorProgress eventProcessorProgress, HandlerCounters counters) {
    this.jdbc = jdbc;
    this.eventProcessorProgress = eventProcessorProgress;
    this.counters = counters;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    EventProcessorConfiguration.EVENT_HANDLERS.forEach(handler -> {
      bind(handler, registry);
      count(handler, registry);
    });
  }

  private void count(String handler, MeterRegistry registry) {
    FunctionCounter.builder(
            "qujat.handler.tries.failed", counters, counted -> counted.failed(handler))
        .description("Failed tries to handle an event, first tries and retries")
        .tag("handler", handler)
        .register(registry);
    FunctionCounter.builder(
            "qujat.handler.retries.succeeded", counters, counted -> counted.recovered(handler))
        .description("Events that failed at first and were handled by a retry")
        .tag("handler", handler)
        .register(registry);
  }

  private void bind(String handler, MeterRegistry registry) {
    Gauge.builder(
            "qujat.deadletter.applications", () -> DeadLetterRetryRun.applications(jdbc, handler))
        .description("Applications with dead-lettered events")
        .tag("handler", handler)
        .register(registry);
    Gauge.builder("qujat.deadletter.events", () -> number(DEAD_LETTERED_EVENTS, handler))
        .description("Dead-lettered events")
        .tag("handler", handler)
        .register(registry);
    Gauge.builder("qujat.deadletter.oldest", () -> number(OLDEST_DEAD_LETTERED, handler))
        .description("Age of the oldest dead-lettered event")
        .baseUnit("seconds")
        .tag("handler", handler)
        .register(registry);
    Gauge.builder(
            "qujat.handler.lag", () -> eventProcessorProgress.of(handler).lagMillis() / MILLIS)
        .description("Age of the oldest event that is not handled yet")
        .baseUnit("seconds")
        .tag("handler", handler)
        .register(registry);
  }

  private double number(String query, String handler) {
    Double number = jdbc.queryForObject(query, Double.class, handler);
    return number == null ? 0 : number;
  }
}
