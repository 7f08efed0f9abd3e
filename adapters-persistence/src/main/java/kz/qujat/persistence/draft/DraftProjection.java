package kz.qujat.persistence.draft;

import java.util.Optional;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.persistence.entry.OpeningEventMatcher;
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
  private final DraftWindowRepository rows;

  DraftProjection(DraftWindowRepository rows) {
    this.rows = rows;
  }

  @EventHandler
  void on(ApplicationEvent event, @SequenceNumber long sequence) {
    Optional<DraftWindowEntry> entry = rows.findById(event.applicationId().value());
    if (entry.isPresent()) {
      entry.get().take(event, sequence);
      rows.save(entry.get());
    } else {
      OpeningEventMatcher.started(event)
          .ifPresent(first -> rows.save(new DraftWindowEntry(first, sequence)));
    }
  }

  @ResetHandler
  void reset() {
    rows.deleteAllInBatch();
  }
}
