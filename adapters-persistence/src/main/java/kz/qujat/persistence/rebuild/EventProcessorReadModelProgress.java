package kz.qujat.persistence.rebuild;

import java.util.List;
import kz.qujat.application.history.ReadModelProgressQuery;
import kz.qujat.application.history.ReadModelProgressQuery.ReadModel;
import kz.qujat.application.history.ReadModelRebuilds;
import kz.qujat.persistence.progress.EventProcessorProgress;
import org.springframework.stereotype.Component;

/// The progress of every read model.
@Component
final class EventProcessorReadModelProgress implements ReadModelProgressQuery {
  private final ReadModelRebuilds readModelRebuilds;
  private final EventProcessorProgress eventProcessorProgress;

  EventProcessorReadModelProgress(
      ReadModelRebuilds readModelRebuilds, EventProcessorProgress eventProcessorProgress) {
    this.readModelRebuilds = readModelRebuilds;
    this.eventProcessorProgress = eventProcessorProgress;
  }

  @Override
  public List<ReadModel> all() {
    EventProcessorProgress.Reached reached = eventProcessorProgress.ofReadModels();
    return readModelRebuilds.projections().stream()
        .sorted()
        .map(name -> new ReadModel(name, reached.position(), reached.lagMillis()))
        .toList();
  }
}
