package kz.qujat.application.rehearsal;

import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until it is moved.
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
