package kz.qujat.persistence.draft;

import java.util.Optional;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.persistence.entry.OpeningEvents;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/// Builds the list of drafts. An application is a draft until it is registered, withdrawn or
/// expired.
@Component
@ProcessingGroup("drafts")
class DraftProjection {
  private final DraftRows rows;

  DraftProjection(DraftRows rows) {
    this.rows = rows;
  }

  @EventHandler
  void on(ApplicationEvent event, @SequenceNumber long sequence) {
    Optional<DraftEntry> entry = rows.findById(event.applicationId().value());
    if (entry.isPresent()) {
      entry.get().take(event, sequence);
      rows.save(entry.get());
    } else {
      OpeningEvents.started(event).ifPresent(first -> rows.save(new DraftEntry(first, sequence)));
    }
  }

  @ResetHandler
  void reset() {
    rows.deleteAllInBatch();
  }
}
