package kz.qujat.persistence.stuck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.Histories;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.Attention;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.lifecycle.Remedy;
import kz.qujat.domain.supervision.Expectation;
import kz.qujat.domain.supervision.Limits;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;

/// Keeps what every application waits for. The whole history of the application is folded, so that
/// the rule stands in the domain alone; what was folded along is not folded again.
@ProcessingGroup(StuckProjection.NAME)
class StuckProjection {
  static final String NAME = "stuck-cases";

  private final Histories histories;
  private final StuckOrigins origins;
  private final StuckWaits waits;
  private final Limits limits;

  StuckProjection(Histories histories, StuckOrigins origins, StuckWaits waits, Limits limits) {
    this.histories = histories;
    this.origins = origins;
    this.waits = waits;
    this.limits = limits;
  }

  @EventHandler
  void on(ApplicationEvent event, @SequenceNumber long sequence) {
    Optional<StuckOrigin> known = origins.findById(event.application().value());
    if (known.isEmpty() || known.get().version < sequence) {
      CaseFile.of(histories.of(event.application())).ifPresent(this::keep);
    }
  }

  private void keep(CaseFile file) {
    StuckOrigin origin = origins.save(new StuckOrigin(file));
    waits.deleteOf(origin.applicationId);
    waits.saveAll(waits(file, origin));
  }

  private List<StuckWait> waits(CaseFile file, StuckOrigin origin) {
    Attention attention = file.application().attention();
    List<Expectation> expected = Expectation.after(file.events(), limits);
    Set<Awaited> limited = expected.stream().map(Expectation::awaited).collect(Collectors.toSet());
    List<StuckWait> found = new ArrayList<>();
    for (Expectation one : expected) {
      found.add(new StuckWait(origin, one, attention.isAside(one.awaited())));
    }
    attention
        .latest()
        .forEach((awaited, act) -> {
          if (act.remedy() == Remedy.PARK && !limited.contains(awaited)) {
            found.add(new StuckWait(origin, awaited, act.at(), true));
          }
        });
    return found;
  }

  @ResetHandler
  void reset() {
    waits.deleteAllInBatch();
    origins.deleteAllInBatch();
  }
}
