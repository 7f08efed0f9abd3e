package kz.qujat.persistence.pickup;

import java.util.Optional;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.persistence.entry.OpeningEventMatcher;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/// Builds the lists of cards at the registration points. The point does not change after
/// registration; every later event is applied, because the list shows the version of the
/// application.
@Component
@ProcessingGroup(CardAtPointProjection.NAME)
class CardAtPointProjection {
  static final String NAME = "pickups";

  private final CardAtPointRepository rows;

  CardAtPointProjection(CardAtPointRepository rows) {
    this.rows = rows;
  }

  @EventHandler
  void on(ApplicationEvent event, @SequenceNumber long sequence) {
    Optional<CardAtPointEntry> entry = rows.findById(event.applicationId().value());
    if (entry.isPresent()) {
      entry.get().take(event, sequence);
      rows.save(entry.get());
    } else {
      OpeningEventMatcher.registered(event)
          .ifPresent(first -> rows.save(new CardAtPointEntry(first, sequence)));
    }
  }

  @ResetHandler
  void reset() {
    rows.deleteAllInBatch();
  }
}
