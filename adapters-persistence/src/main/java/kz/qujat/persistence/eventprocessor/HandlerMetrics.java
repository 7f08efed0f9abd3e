package kz.qujat.persistence.eventprocessor;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import kz.qujat.persistence.progress.Progress;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Metrics of the event handlers: how far each is behind, and how many of its events are
/// dead-lettered.
@Component
final class HandlerMetrics implements MeterBinder {
  private static final String PARKED_EVENTS =
      "select count(*) from dead_letter where processing_group = ?";
  private static final String OLDEST_PARKED =
      """
      select extract(epoch from clock_timestamp() - min(enqueued_at::timestamptz))
        from dead_letter where processing_group = ?
      """;
  private static final double MILLIS = 1000;

  private final JdbcTemplate jdbc;
  private final Progress progress;
  private final HandlerCounters tally;

  HandlerMetrics(JdbcTemplate jdbc, Progress progress, HandlerCounters tally) {
    this.jdbc = jdbc;
    this.progress = progress;
    this.tally = tally;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    EventProcessors.DUTIES.forEach(duty -> {
      bind(duty, registry);
      count(duty, registry);
    });
  }

  private void count(String duty, MeterRegistry registry) {
    FunctionCounter.builder("qujat.duty.tries.failed", tally, counted -> counted.failed(duty))
        .description("Tries that came to nothing, first ones and later ones")
        .tag("duty", duty)
        .register(registry);
    FunctionCounter.builder(
            "qujat.duty.retries.succeeded", tally, counted -> counted.recovered(duty))
        .description("Events that failed before and got through when they were tried again")
        .tag("duty", duty)
        .register(registry);
  }

  private void bind(String duty, MeterRegistry registry) {
    Gauge.builder("qujat.duty.parked", () -> DeadLetters.applications(jdbc, duty))
        .description("Applications whose events wait to be tried again")
        .tag("duty", duty)
        .register(registry);
    Gauge.builder("qujat.duty.parked.events", () -> number(PARKED_EVENTS, duty))
        .description("Events that wait to be tried again, or behind one that does")
        .tag("duty", duty)
        .register(registry);
    Gauge.builder("qujat.duty.parked.oldest", () -> number(OLDEST_PARKED, duty))
        .description("For how long the oldest of them has been waiting")
        .baseUnit("seconds")
        .tag("duty", duty)
        .register(registry);
    Gauge.builder("qujat.duty.behind", () -> progress.of(duty).lagMillis() / MILLIS)
        .description("Age of the oldest event the duty has not come to yet")
        .baseUnit("seconds")
        .tag("duty", duty)
        .register(registry);
  }

  private double number(String query, String duty) {
    Double number = jdbc.queryForObject(query, Double.class, duty);
    return number == null ? 0 : number;
  }
}
