package kz.qujat.persistence.refund;

import java.util.List;
import java.util.Optional;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.persistence.entry.OpeningEventMatcher;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/// Builds the refund register. A refund is added when it is opened, with the region and the ticket
/// number of its application. All events about one application are handled in order, so these are
/// known by then.
@Component
@ProcessingGroup(RefundProjection.NAME)
class RefundProjection {
  /// Differs from the name of the event handler that files refunds.
  static final String NAME = "refund-register";

  private final RefundListApplicationRepository origins;
  private final RefundRepository rows;

  RefundProjection(RefundListApplicationRepository origins, RefundRepository rows) {
    this.origins = origins;
    this.rows = rows;
  }

  @EventHandler
  void on(ApplicationEvent event, @SequenceNumber long sequence) {
    Optional<RefundListApplication> origin = origins.findById(event.applicationId().value());
    if (origin.isPresent()) {
      take(event, sequence, origin.get());
    } else {
      OpeningEventMatcher.started(event)
          .ifPresent(first -> origins.save(new RefundListApplication(first, sequence)));
    }
  }

  /// Applies an event, unless it has already been applied, and updates the refunds of the
  /// application if its region or ticket number may have changed.
  private void take(ApplicationEvent event, long sequence, RefundListApplication origin) {
    if (sequence <= origin.version) {
      return;
    }
    boolean moved = origin.take(event, sequence);
    origins.save(origin);
    if (moved) {
      List<RefundEntry> refunds = rows.findByApplicationId(origin.applicationId);
      refunds.forEach(refund -> refund.belongTo(origin));
      rows.saveAll(refunds);
    }
  }

  @EventHandler
  void on(RefundEvent event, @SequenceNumber long sequence) {
    Optional<RefundEntry> known = rows.findById(event.refund().value());
    if (known.isPresent()) {
      known.get().take(event, sequence);
      rows.save(known.get());
    } else {
      OpeningEventMatcher.opened(event).ifPresent(opened -> open(opened, sequence));
    }
  }

  private void open(RefundOpened opened, long sequence) {
    RefundListApplication origin = origins.findById(opened.applicationId().value()).orElseThrow();
    rows.save(new RefundEntry(opened, sequence, origin));
  }

  @ResetHandler
  void reset() {
    rows.deleteAllInBatch();
    origins.deleteAllInBatch();
  }
}
