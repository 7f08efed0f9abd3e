package kz.qujat.persistence.refund;

import java.util.List;
import java.util.Optional;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.persistence.entry.FirstEvents;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/// Keeps the register: a refund comes in when it is opened, under the region and the ticket of its
/// application. All that concerns one application comes in order, so that these are known by then.
@Component
@ProcessingGroup(RefundProjection.NAME)
class RefundProjection {
  /// Not that of the duty which files refunds.
  static final String NAME = "refund-register";

  private final RefundOrigins origins;
  private final RefundRows rows;

  RefundProjection(RefundOrigins origins, RefundRows rows) {
    this.origins = origins;
    this.rows = rows;
  }

  @EventHandler
  void on(ApplicationEvent event, @SequenceNumber long sequence) {
    Optional<RefundOrigin> origin = origins.findById(event.application().value());
    if (origin.isPresent()) {
      take(event, sequence, origin.get());
    } else {
      FirstEvents.started(event)
          .ifPresent(first -> origins.save(new RefundOrigin(first, sequence)));
    }
  }

  /// Takes an event in, unless it has been taken in before. The refunds there are go along.
  private void take(ApplicationEvent event, long sequence, RefundOrigin origin) {
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
      FirstEvents.opened(event).ifPresent(opened -> open(opened, sequence));
    }
  }

  private void open(RefundOpened opened, long sequence) {
    RefundOrigin origin = origins.findById(opened.application().value()).orElseThrow();
    rows.save(new RefundEntry(opened, sequence, origin));
  }

  @ResetHandler
  void reset() {
    rows.deleteAllInBatch();
    origins.deleteAllInBatch();
  }
}
