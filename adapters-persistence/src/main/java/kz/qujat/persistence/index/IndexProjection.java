package kz.qujat.persistence.index;

import java.util.Optional;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.persistence.entry.FirstEvents;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/// Builds the list of all applications, each from its start.
@Component
@ProcessingGroup("index")
class IndexProjection {
  private final IndexRows rows;

  IndexProjection(IndexRows rows) {
    this.rows = rows;
  }

  @EventHandler
  void on(ApplicationEvent event, @SequenceNumber long sequence) {
    Optional<IndexEntry> entry = rows.findById(event.application().value());
    if (entry.isPresent()) {
      entry.get().take(event, sequence);
      rows.save(entry.get());
    } else {
      FirstEvents.started(event).ifPresent(first -> rows.save(new IndexEntry(first, sequence)));
    }
  }

  @ResetHandler
  void reset() {
    rows.deleteAllInBatch();
  }
}
