package kz.qujat;

import java.time.InstantSource;
import java.util.Optional;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.StateDutyTariff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Warns in good time when no monthly calculation index is approved for the coming year. Without an
/// index the state duty cannot be requested.
final class TariffHealthIndicator implements HealthIndicator {
  private static final Logger LOG = LoggerFactory.getLogger(TariffHealthIndicator.class);

  private final StateDutyTariff tariff;
  private final InstantSource clock;

  TariffHealthIndicator(StateDutyTariff tariff, InstantSource clock) {
    this.tariff = tariff;
    this.clock = clock;
  }

  private Optional<Integer> missing() {
    return tariff.missingOn(CivilDate.at(clock.instant()));
  }

  /// Reports `DEGRADED` only if no earlier index is used in place of the missing one.
  @Override
  public Health health() {
    Optional<Integer> missing = missing();
    Health.Builder health =
        missing.isPresent() && !tariff.lastKnownStandsIn()
            ? Health.status("DEGRADED")
            : Health.up();
    missing.ifPresent(year -> health.withDetail("missing", year));
    return health.build();
  }

  void remind() {
    missing()
        .ifPresent(year ->
            LOG.warn("No monthly calculation index is set for {}: see qujat.duty.index", year));
  }
}
