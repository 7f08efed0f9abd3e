package kz.qujat.web.auditor;

import java.util.UUID;
import kz.qujat.application.history.ReadModelRebuilds.Replay;
import kz.qujat.application.history.ReadModelRebuilds.State;

/// The progress of the rebuild of a read model.
record ReadModelRebuildView(UUID id, String projection, State state, long processed, long total) {
  static ReadModelRebuildView of(Replay replay) {
    return new ReadModelRebuildView(
        replay.id(), replay.projection(), replay.state(), replay.processed(), replay.total());
  }
}
