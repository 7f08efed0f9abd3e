package kz.qujat.sandbox.registry;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.sandbox.registry.RegisterEntry.Document;
import org.springframework.stereotype.Component;

/// Keeps the predefined citizens in the register, each in the situation it represents.
@Component
public final class DemoCitizenRegistrar {
  private final SimulatedRegistry registry;
  private final InstantSource clock;

  DemoCitizenRegistrar(SimulatedRegistry registry, InstantSource clock) {
    this.registry = registry;
    this.clock = clock;
  }

  /// Enters the citizen. An existing entry is replaced only when its dates no longer fit the
  /// situation; a record that a control wrote is never replaced.
  public void settle(DemoCitizen demoCitizen) {
    LocalDate today = CivilDate.at(clock.instant());
    Optional<LocalDate> expiry =
        registry.find(demoCitizen.iin()).map(RegisterEntry::documents).stream()
            .flatMap(documents -> documents.stream().map(Document::endDate))
            .findFirst();
    if (registry.rawRecord(demoCitizen.iin()).isEmpty()
        && expiry.filter(day -> demoCitizen.isStill(day, today)).isEmpty()) {
      registry.enter(demoCitizen.entry(today));
    }
  }
}
