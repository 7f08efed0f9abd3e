package kz.qujat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import kz.qujat.application.access.ReadingVolume;
import kz.qujat.application.access.StaffRole;
import kz.qujat.domain.person.StaffId;

/// Counts the dossiers that were read beyond the usual number without a decision, by role. The
/// metric names nobody.
final class ReadingVolumeAlert implements ReadingVolume {
  private final MeterRegistry meters;

  ReadingVolumeAlert(MeterRegistry meters) {
    this.meters = meters;
    for (Window window : Window.values()) {
      for (StaffRole role : StaffRole.values()) {
        var _ = counter(role, window);
      }
    }
  }

  @Override
  public void exceeded(StaffId reader, StaffRole role, Window window, int dossiers) {
    counter(role, window).increment();
  }

  private Counter counter(StaffRole role, Window window) {
    return Counter.builder("qujat.reading.undecided")
        .description("Dossiers read beyond the usual number within the window without a decision")
        .tag("role", role.name())
        .tag("window", window.name().toLowerCase(Locale.ROOT))
        .register(meters);
  }
}
