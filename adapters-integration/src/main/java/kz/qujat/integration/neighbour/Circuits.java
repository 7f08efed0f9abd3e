package kz.qujat.integration.neighbour;

import static java.util.stream.Collectors.toMap;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// The circuits to all neighbours, their metrics and their health indicator.
///
/// While a circuit is open or half-open, the product's health is `DEGRADED`, not down.
@Component("neighboursHealthIndicator")
public final class Circuits implements MeterBinder, HealthIndicator {
  /// The health status while some neighbours do not answer.
  static final String DEGRADED = "DEGRADED";

  private static final int WAITING_AT_ONCE = 32;
  private static final int CALLS_REMEMBERED = 20;
  private static final int CALLS_TO_JUDGE_BY = 10;
  private static final int CALLS_TO_TRY_WITH = 3;

  private final BulkheadRegistry bulkheads =
      BulkheadRegistry.of(
          BulkheadConfig.custom()
              .maxConcurrentCalls(WAITING_AT_ONCE)
              .maxWaitDuration(Duration.ZERO)
              .build());
  private final CircuitBreakerRegistry breakers;

  Circuits(NeighbourSettings settings) {
    breakers =
        CircuitBreakerRegistry.of(
            CircuitBreakerConfig.custom()
                .slidingWindowSize(CALLS_REMEMBERED)
                .minimumNumberOfCalls(CALLS_TO_JUDGE_BY)
                .permittedNumberOfCallsInHalfOpenState(CALLS_TO_TRY_WITH)
                .waitDurationInOpenState(settings.pause())
                .recordExceptions(NeighbourUnavailable.class)
                .build());
    for (Neighbour neighbour : Neighbour.values()) {
      var _ = to(neighbour);
    }
  }

  /// Returns the circuit to a neighbour.
  public Circuit to(Neighbour neighbour) {
    String name = neighbour.wireName();
    return new Circuit(neighbour, bulkheads.bulkhead(name), breakers.circuitBreaker(name));
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(registry);
    TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads).bindTo(registry);
  }

  @Override
  public Health health() {
    Map<Neighbour, State> states =
        Stream.of(Neighbour.values())
            .collect(
                toMap(
                    neighbour -> neighbour,
                    this::state,
                    (one, _) -> one,
                    () -> new EnumMap<>(Neighbour.class)));
    Health.Builder health =
        states.values().stream().allMatch(State.ANSWERING::equals)
            ? Health.up()
            : Health.status(DEGRADED);
    states.forEach((neighbour, state) -> health.withDetail(neighbour.wireName(), state));
    return health.build();
  }

  private State state(Neighbour neighbour) {
    return switch (breakers.circuitBreaker(neighbour.wireName()).getState()) {
      case CLOSED, DISABLED, METRICS_ONLY -> State.ANSWERING;
      case HALF_OPEN -> State.TRIED_AGAIN;
      case OPEN, FORCED_OPEN -> State.LEFT_ALONE;
    };
  }

  /// The state of a neighbour, as shown in the health details.
  enum State {
    /// The circuit is closed: calls go through.
    ANSWERING,
    /// The circuit is half-open: a few calls go through, to find out whether the neighbour answers
    /// again.
    TRIED_AGAIN,
    /// The circuit is open: no call goes through.
    LEFT_ALONE
  }
}
