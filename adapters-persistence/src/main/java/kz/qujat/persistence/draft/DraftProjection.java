package kz.qujat.persistence.draft;

import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.persistence.entry.RowCreatingEventMatcher;
import kz.qujat.persistence.readmodel.EventBatch;
import kz.qujat.persistence.readmodel.ProjectedRows;
import kz.qujat.persistence.readmodel.Projection;
import org.springframework.stereotype.Component;

/// Builds the list of drafts. An application is a draft until it is registered, withdrawn or
/// expired.
@Component
class DraftProjection implements Projection {
  private final ProjectedRows<ApplicationEvent, DraftExpiryEntry> rows;

  DraftProjection(DraftWindowRepository repository) {
    rows =
        new ProjectedRows<>(
            repository,
            event -> event.applicationId().value(),
            (event, sequence) ->
                RowCreatingEventMatcher.started(event)
                    .map(first -> new DraftExpiryEntry(first, sequence)),
            DraftExpiryEntry::take);
  }

  @Override
  public String name() {
    return "drafts";
  }

  @Override
  public void apply(EventBatch batch) {
    rows.apply(batch.ofApplications());
  }
}
