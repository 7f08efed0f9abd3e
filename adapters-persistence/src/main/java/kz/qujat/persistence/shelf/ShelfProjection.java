package kz.qujat.persistence.shelf;

import java.util.Optional;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.persistence.entry.FirstEvents;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/// Builds the lists of cards at the registration points. The point does not change after
/// registration; every later event is applied, because the list shows the version of the
/// application.
@Component
@ProcessingGroup(ShelfProjection.NAME)
class ShelfProjection {
  static final String NAME = "pickups";

  private final ShelfRows rows;

  ShelfProjection(ShelfRows rows) {
    this.rows = rows;
  }

  @EventHandler
  void on(ApplicationEvent event, @SequenceNumber long sequence) {
    Optional<ShelfEntry> entry = rows.findById(event.application().value());
    if (entry.isPresent()) {
      entry.get().take(event, sequence);
      rows.save(entry.get());
    } else {
      FirstEvents.registered(event).ifPresent(first -> rows.save(new ShelfEntry(first, sequence)));
    }
  }

  @ResetHandler
  void reset() {
    rows.deleteAllInBatch();
  }
}
