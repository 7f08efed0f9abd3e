package kz.qujat.persistence.progress;

import java.util.List;
import kz.qujat.application.history.ReadModelRebuilds;
import kz.qujat.application.history.ReadModels;
import kz.qujat.application.history.ReadModels.ReadModel;
import org.springframework.stereotype.Component;

/// The progress of every read model.
@Component
final class ReadModelPositions implements ReadModels {
  private final ReadModelRebuilds readModelRebuilds;
  private final Progress progress;

  ReadModelPositions(ReadModelRebuilds readModelRebuilds, Progress progress) {
    this.readModelRebuilds = readModelRebuilds;
    this.progress = progress;
  }

  @Override
  public List<ReadModel> all() {
    return readModelRebuilds.projections().stream().sorted().map(this::place).toList();
  }

  private ReadModel place(String name) {
    Progress.Reached reached = progress.of(name);
    return new ReadModel(name, reached.position(), reached.lagMillis());
  }
}
