package kz.qujat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.StateDutyTariff;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class TariffHealthIndicatorTest {
  /// The last moment of November and the first moment of December, in Almaty.
  private static final Instant NOVEMBER = Instant.parse("2026-11-30T18:59:59Z");

  private static final Instant DECEMBER = Instant.parse("2026-11-30T19:00:00Z");

  private static TariffHealthIndicator watch(boolean lastKnownStandsIn, Instant now) {
    return new TariffHealthIndicator(
        new StateDutyTariff(Map.of(2026, Money.tenge(4325)), lastKnownStandsIn),
        InstantSource.fixed(now));
  }

  @Test
  void untilDecemberNoIndexIsMissing() {
    assertThat(watch(false, NOVEMBER).health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void inDecemberTheNextYearsIndexIsMissing() {
    var health = watch(false, DECEMBER).health();
    assertThat(health.getStatus()).isEqualTo(new Status("DEGRADED"));
    assertThat(health.getDetails()).containsEntry("missing", 2027);
  }

  @Test
  void withTheLastKnownIndexTheStatusStaysUp() {
    var health = watch(true, DECEMBER).health();
    assertThat(health.getStatus()).isEqualTo(Status.UP);
    assertThat(health.getDetails()).containsEntry("missing", 2027);
  }
}
