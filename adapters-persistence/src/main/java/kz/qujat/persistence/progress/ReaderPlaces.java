package kz.qujat.persistence.progress;

import java.util.List;
import kz.qujat.application.history.ReadModels;
import kz.qujat.application.history.ReadModels.ReadModel;
import kz.qujat.application.history.Replays;
import org.springframework.stereotype.Component;

/// The progress of every read model.
@Component
final class ReaderPlaces implements ReadModels {
  private final Replays replays;
  private final Progress progress;

  ReaderPlaces(Replays replays, Progress progress) {
    this.replays = replays;
    this.progress = progress;
  }

  @Override
  public List<ReadModel> all() {
    return replays.projections().stream().sorted().map(this::place).toList();
  }

  private ReadModel place(String name) {
    Progress.Reached reached = progress.of(name);
    return new ReadModel(name, reached.position(), reached.lagMillis());
  }
}
