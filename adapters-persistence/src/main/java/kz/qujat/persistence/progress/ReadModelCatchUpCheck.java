package kz.qujat.persistence.progress;

import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;

/// The position of the read models, whichever process keeps them up to date.
@Component
public final class ReadModelCatchUpCheck {
  private final AxonEventProcessorProgress progress;

  ReadModelCatchUpCheck(AxonEventProcessorProgress progress) {
    this.progress = progress;
  }

  /// Whether the read models show every event up to `position`.
  public boolean hasPassed(TrackingToken position) {
    return progress.slowest(EventProcessorProgress.READ_MODELS).covers(position);
  }
}
