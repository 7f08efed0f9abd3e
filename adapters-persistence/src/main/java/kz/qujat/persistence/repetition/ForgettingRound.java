package kz.qujat.persistence.repetition;

import java.time.Duration;
import kz.qujat.persistence.rounds.Round;
import org.springframework.stereotype.Component;

/// Deletes stored responses once they are not repeated any more, 24 hours after the call.
@Component
final class ForgettingRound implements Round {
  private final RepetitionTable table;

  ForgettingRound(RepetitionTable table) {
    this.table = table;
  }

  @Override
  public String name() {
    return "forgetting-repetitions";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    var _ = table.forget();
  }
}
