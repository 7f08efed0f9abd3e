package kz.qujat.persistence.applicationlist;

import java.util.Optional;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.persistence.entry.OpeningEventMatcher;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/// Builds the list of all applications, each from its start.
@Component
@ProcessingGroup("index")
class ApplicationListProjection {
  private final ApplicationListRepository rows;

  ApplicationListProjection(ApplicationListRepository rows) {
    this.rows = rows;
  }

  @EventHandler
  void on(ApplicationEvent event, @SequenceNumber long sequence) {
    Optional<ApplicationListEntry> entry = rows.findById(event.applicationId().value());
    if (entry.isPresent()) {
      entry.get().take(event, sequence);
      rows.save(entry.get());
    } else {
      OpeningEventMatcher.started(event)
          .ifPresent(first -> rows.save(new ApplicationListEntry(first, sequence)));
    }
  }

  @ResetHandler
  void reset() {
    rows.deleteAllInBatch();
  }
}
