package kz.qujat.persistence.worklist;

import java.util.Optional;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.persistence.entry.OpeningEventMatcher;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/// Builds the queues. An application is added when it is registered; every later event is applied,
/// because the queue shows the version of the application.
@Component
@ProcessingGroup(WorklistProjection.NAME)
class WorklistProjection {
  static final String NAME = "worklist";

  private final WorklistRepository rows;
  private final QueueTotals totals;

  WorklistProjection(WorklistRepository rows, QueueTotals totals) {
    this.rows = rows;
    this.totals = totals;
  }

  @EventHandler
  void on(ApplicationEvent event, @SequenceNumber long sequence) {
    Optional<WorklistEntry> entry = rows.findById(event.applicationId().value());
    if (entry.isPresent()) {
      entry.get().take(event, sequence);
      rows.save(entry.get());
    } else {
      OpeningEventMatcher.registered(event)
          .ifPresent(first -> rows.save(new WorklistEntry(first, sequence)));
    }
  }

  @ResetHandler
  void reset() {
    rows.deleteAllInBatch();
    totals.clear();
  }
}
