package kz.qujat.persistence.stuck;

import java.util.List;
import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.supervision.CurrentWait;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.WaitLimits;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds the list of stuck cases. Each event makes it load and fold the whole history, so that the
/// rules remain in the domain. The fold may already include later events of an application; these
/// are skipped when their turn comes.
@Component
@ProcessingGroup(StuckProjection.NAME)
class StuckProjection {
  static final String NAME = "stuck-cases";

  private final Histories histories;
  private final StuckListApplicationRepository origins;
  private final StuckRowRepository rows;
  private final SupervisionRowUpdater supervised;
  private final WaitLimits waitLimits;

  StuckProjection(
      Histories histories,
      StuckListApplicationRepository origins,
      StuckRowRepository rows,
      WaitLimits waitLimits) {
    this.histories = histories;
    this.origins = origins;
    this.rows = rows;
    this.waitLimits = waitLimits;
    supervised = new SupervisionRowUpdater(histories, origins, rows);
  }

  @EventHandler
  void on(ApplicationEvent event, @SequenceNumber long sequence) {
    Optional<StuckListApplication> known = origins.findById(event.applicationId().value());
    if (known.isEmpty() || known.get().version < sequence) {
      CaseFile.of(histories.of(event.applicationId())).ifPresent(file -> keep(file, known));
    }
  }

  /// Stores the application and its current wait. When the application has moved to another region,
  /// its cases move too.
  private void keep(CaseFile file, Optional<StuckListApplication> known) {
    @Nullable String formerRegion = known.map(stored -> stored.region).orElse(null);
    known.ifPresent(stored -> stored.follow(file));
    StuckListApplication origin =
        origins.save(known.orElseGet(() -> new StuckListApplication(file)));
    if (formerRegion != null && !formerRegion.equals(origin.region)) {
      rows.move(origin.applicationId, origin.region);
    }
    keep(
        rows.waitsOfApplication(origin.applicationId),
        CurrentWait.ofApplication(file.events(), waitLimits),
        origin);
  }

  @EventHandler
  void on(RefundEvent event) {
    StuckListApplication origin = origins.findById(event.applicationId().value()).orElseThrow();
    List<RefundEvent> history =
        histories.of(event.refund()).stream().map(RecordedEvent::event).toList();
    keep(
        rows.waitsOfRefund(origin.applicationId, event.refund().value()),
        CurrentWait.ofRefund(history, waitLimits),
        origin);
  }

  /// Replaces the stored waits by the current one. A wait that continues stays unchanged. A new
  /// wait may already be parked, because the folded history may be ahead of the events read so far.
  private void keep(List<StuckRow> before, Optional<CurrentWait> now, StuckListApplication origin) {
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
