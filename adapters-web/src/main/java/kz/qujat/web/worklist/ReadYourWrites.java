package kz.qujat.web.worklist;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import kz.qujat.application.history.ReadModelLagQuery;
import org.springframework.stereotype.Component;

/// Reads a list only once the read models include everything up to the request.
///
/// So an officer who has just claimed an application does not see it as waiting, unless the read
/// models are far behind.
@Component
public final class ReadYourWrites {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofMillis(10);

  private final ReadModelLagQuery lag;

  ReadYourWrites(ReadModelLagQuery lag) {
    this.lag = lag;
  }

  /// The result of `read`, which runs once: as soon as the read models have caught up with the time
  /// of this call, but after one second at the latest.
  public <T> T read(Supplier<T> read) {
    long asked = System.nanoTime();
    Duration since = Duration.ZERO;
    // What the read models lack later was recorded after the request.
    while (lag.millis() > since.toMillis() && since.compareTo(PATIENCE) < 0) {
      LockSupport.parkNanos(PAUSE.toNanos());
      // Measured before the lag is read: a slow look at the lag does not make the list fresher.
      since = Duration.ofNanos(System.nanoTime() - asked);
    }
    return read.get();
  }

  /// Whether the list was still behind after waiting, so that the page should load it again.
  public static boolean isBehind(long lagMillis) {
    return lagMillis > PATIENCE.toMillis();
  }
}
