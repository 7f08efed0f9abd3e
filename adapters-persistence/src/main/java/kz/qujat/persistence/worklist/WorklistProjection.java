package kz.qujat.persistence.worklist;

import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.persistence.entry.RowCreatingEventMatcher;
import kz.qujat.persistence.readmodel.EventBatch;
import kz.qujat.persistence.readmodel.ProjectedRows;
import kz.qujat.persistence.readmodel.Projection;
import org.springframework.stereotype.Component;

/// Builds the queues. An application is added when it is registered; every later event is applied,
/// because the queue shows the version of the application.
@Component
class WorklistProjection implements Projection {
  private final ProjectedRows<ApplicationEvent, WorklistEntry> rows;

  WorklistProjection(WorklistRepository repository) {
    rows =
        new ProjectedRows<>(
            repository,
            event -> event.applicationId().value(),
            (event, sequence) ->
                RowCreatingEventMatcher.registered(event)
                    .map(first -> new WorklistEntry(first, sequence)),
            WorklistEntry::take);
  }

  @Override
  public String name() {
    return "worklist";
  }

  @Override
  public void apply(EventBatch batch) {
    rows.apply(batch.ofApplications());
  }
}
