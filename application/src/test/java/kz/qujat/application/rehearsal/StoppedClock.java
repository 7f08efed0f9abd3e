package kz.qujat.application.rehearsal;

import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until the test moves it.
public final class StoppedClock implements InstantSource {
  private Instant now = Cast.MONDAY;

  public void moveTo(Instant instant) {
    now = instant;
  }

  @Override
  public Instant instant() {
    return now;
  }
}
