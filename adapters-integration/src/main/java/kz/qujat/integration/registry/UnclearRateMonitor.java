package kz.qujat.integration.registry;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The share of unclear answers among the population register's answers of the last ten minutes.
///
/// A single unclear record concerns one person, who is sent to the service centre (ЦОН). If the
/// share is too high, the register itself is at fault: its unclear answers then count as no answer,
/// and no citizen is refused because of them.
///
/// Each node judges by the answers it received itself.
@Component
final class UnclearRateMonitor implements MeterBinder {
  static final Duration WINDOW = Duration.ofMinutes(10);

  private static final int ANSWERS_TO_JUDGE_BY = 50;
  private static final int MOST_PERCENT = 5;
  private static final int HUNDRED = 100;

  private final InstantSource realTime;
  private final Deque<Heard> latest = new ArrayDeque<>();
  private int unclear;

  UnclearRateMonitor(@Qualifier("realTime") InstantSource realTime) {
    this.realTime = realTime;
  }

  private record Heard(Instant at, boolean unclear) {}

  /// Adds an answer to the count.
  synchronized void count(Answer answer) {
    boolean isUnclear =
        switch (answer) {
          case Answer.Found _, Answer.NotFound _ -> false;
          case Answer.Unclear _ -> true;
        };
    forget();
    latest.addLast(new Heard(realTime.instant(), isUnclear));
    unclear += isUnclear ? 1 : 0;
  }

  /// Whether more than 5 % of at least 50 answers were unclear.
  synchronized boolean isTooHigh() {
    forget();
    return latest.size() >= ANSWERS_TO_JUDGE_BY && unclear * HUNDRED > latest.size() * MOST_PERCENT;
  }

  private void forget() {
    Instant begin = realTime.instant().minus(WINDOW);
    while (!latest.isEmpty() && latest.getFirst().at().isBefore(begin)) {
      unclear -= latest.removeFirst().unclear() ? 1 : 0;
    }
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("qujat.registry.unclear", () -> isTooHigh() ? 1 : 0)
        .description("1 while more than 5 % of the population register's answers are unclear")
        .register(registry);
  }
}
