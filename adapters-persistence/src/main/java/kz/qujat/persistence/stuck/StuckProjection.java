package kz.qujat.persistence.stuck;

import java.util.List;
import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.Recorded;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.supervision.Expectation;
import kz.qujat.domain.supervision.Limits;
import kz.qujat.domain.supervision.SupervisionEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps what somebody has to look at. Histories are folded whole, so that the rules stand in the
/// domain alone; what of an application was folded along is not folded again.
@Component
@ProcessingGroup(StuckProjection.NAME)
class StuckProjection {
  static final String NAME = "stuck-cases";

  private final Histories histories;
  private final StuckOrigins origins;
  private final StuckRows rows;
  private final SupervisedSubjects supervised;
  private final Limits limits;

  StuckProjection(Histories histories, StuckOrigins origins, StuckRows rows, Limits limits) {
    this.histories = histories;
    this.origins = origins;
    this.rows = rows;
    this.limits = limits;
    supervised = new SupervisedSubjects(histories, origins, rows);
  }

  @EventHandler
  void on(ApplicationEvent event, @SequenceNumber long sequence) {
    Optional<StuckOrigin> known = origins.findById(event.application().value());
    if (known.isEmpty() || known.get().version < sequence) {
      @Nullable String region = known.map(origin -> origin.region).orElse(null);
      CaseFile.of(histories.of(event.application())).ifPresent(file -> keep(file, region));
    }
  }

  /// Its cases go with an application to another region.
  private void keep(CaseFile file, @Nullable String formerRegion) {
    StuckOrigin origin = origins.save(new StuckOrigin(file));
    if (formerRegion != null && !formerRegion.equals(origin.region)) {
      rows.move(origin.applicationId, origin.region);
    }
    keep(
        rows.waitsOfApplication(origin.applicationId),
        Expectation.ofApplication(file.events(), limits),
        origin);
  }

  @EventHandler
  void on(RefundEvent event) {
    StuckOrigin origin = origins.findById(event.application().value()).orElseThrow();
    List<RefundEvent> history = histories.of(event.refund()).stream().map(Recorded::event).toList();
    keep(
        rows.waitsOfRefund(origin.applicationId, event.refund().value()),
        Expectation.ofRefund(history, limits),
        origin);
  }

  /// A wait that goes on stays as it is; one that has begun may have been set aside already, where
  /// the history was folded ahead of what is read.
  private void keep(List<StuckRow> before, Optional<Expectation> now, StuckOrigin origin) {
    String subject = now.map(expected -> expected.subject().toString()).orElse("");
    boolean goesOn = false;
    for (StuckRow row : before) {
      if (row.subject.equals(subject)) {
        goesOn = true;
      } else {
        rows.deleteOf(row.subject);
      }
    }
    if (!goesOn) {
      now.ifPresent(expected ->
          rows.save(StuckRow.of(expected, origin).parked(supervised.isParked(expected.subject()))));
    }
  }

  @EventHandler
  void on(SupervisionEvent event) {
    supervised.take(event);
  }

  @ResetHandler
  void reset() {
    rows.deleteAllInBatch();
    origins.deleteAllInBatch();
  }
}
