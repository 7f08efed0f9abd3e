package kz.qujat.web.office;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.qujat.application.history.ReadModelRebuilds;
import kz.qujat.application.history.ReadModelRebuilds.Replay;
import kz.qujat.application.history.ReadModelRebuilds.State;

/// Rebuilds of one read model, which make no progress.
public final class PaperReplays implements ReadModelRebuilds {
  private final Map<UUID, Replay> started = new LinkedHashMap<>();

  @Override
  public Set<String> projections() {
    return Set.of("worklist");
  }

  @Override
  public Replay start(String projection) {
    var replay = new Replay(UUID.randomUUID(), projection, State.RUNNING, 3, 10);
    started.put(replay.id(), replay);
    return replay;
  }

  @Override
  public Optional<Replay> find(UUID id) {
    return Optional.ofNullable(started.get(id));
  }
}
