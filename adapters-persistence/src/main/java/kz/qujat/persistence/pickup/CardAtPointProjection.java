package kz.qujat.persistence.pickup;

import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.persistence.entry.RowCreatingEventMatcher;
import kz.qujat.persistence.readmodel.EventBatch;
import kz.qujat.persistence.readmodel.ProjectedRows;
import kz.qujat.persistence.readmodel.Projection;
import org.springframework.stereotype.Component;

/// Builds the lists of cards at the registration points. The point does not change after
/// registration; every later event is applied, because the list shows the version of the
/// application.
@Component
class CardAtPointProjection implements Projection {
  private final ProjectedRows<ApplicationEvent, RegistrationPointCardEntry> rows;

  CardAtPointProjection(CardAtPointRepository repository) {
    rows =
        new ProjectedRows<>(
            repository,
            event -> event.applicationId().value(),
            (event, sequence) ->
                RowCreatingEventMatcher.registered(event)
                    .map(first -> new RegistrationPointCardEntry(first, sequence)),
            RegistrationPointCardEntry::take);
  }

  @Override
  public String name() {
    return "pickups";
  }

  @Override
  public void apply(EventBatch batch) {
    rows.apply(batch.ofApplications());
  }
}
