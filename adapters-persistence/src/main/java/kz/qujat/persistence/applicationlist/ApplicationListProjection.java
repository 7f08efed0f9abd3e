package kz.qujat.persistence.applicationlist;

import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.persistence.entry.RowCreatingEventMatcher;
import kz.qujat.persistence.readmodel.EventBatch;
import kz.qujat.persistence.readmodel.ProjectedRows;
import kz.qujat.persistence.readmodel.Projection;
import org.springframework.stereotype.Component;

/// Builds the list of all applications, each from its start.
@Component
class ApplicationListProjection implements Projection {
  private final ProjectedRows<ApplicationEvent, ApplicationListEntry> rows;

  ApplicationListProjection(ApplicationListRepository repository) {
    rows =
        new ProjectedRows<>(
            repository,
            event -> event.applicationId().value(),
            (event, sequence) ->
                RowCreatingEventMatcher.started(event)
                    .map(first -> new ApplicationListEntry(first, sequence)),
            ApplicationListEntry::take);
  }

  @Override
  public String name() {
    return "index";
  }

  @Override
  public void apply(EventBatch batch) {
    rows.apply(batch.ofApplications());
  }
}
