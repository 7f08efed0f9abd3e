package kz.qujat.persistence.refund;

import java.util.List;
import java.util.Optional;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationStarted;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfMoney;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundOpened;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;

/// Keeps the register: a refund comes in when it is opened, under the region of its application,
/// and every later event of the application is taken in, because the register shows the version.
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
    } else if (event instanceof ApplicationStarted started) {
      origins.save(new RefundOrigin(started, sequence));
    }
  }

  /// Takes an event in, unless it has been taken in before.
  private void take(ApplicationEvent event, long sequence, RefundOrigin origin) {
    if (sequence <= origin.version) {
      return;
    }
    origin.take(event, sequence);
    origins.save(origin);
    List<RefundEntry> refunds = rows.findByApplicationId(origin.applicationId);
    for (RefundEntry refund : refunds) {
      refund.belongTo(origin);
      if (event instanceof OfMoney money) {
        refund.take(money);
      }
    }
    rows.saveAll(refunds);
    if (event instanceof RefundOpened opened) {
      rows.save(new RefundEntry(opened, origin));
    }
  }

  @ResetHandler
  void reset() {
    rows.deleteAllInBatch();
    origins.deleteAllInBatch();
  }
}
