package kz.qujat.application.access;

import java.time.Duration;
import kz.qujat.domain.person.StaffId;

/// Told of every reading, and of people who read more dossiers than usual without deciding about
/// them.
public interface ReadingMonitor {
  /// The time in which dossiers are counted.
  enum Window {
    HOUR(Duration.ofHours(1)),
    DAY(Duration.ofDays(1));

    private final Duration length;

    Window(Duration length) {
      this.length = length;
    }

    Duration length() {
      return length;
    }
  }

  /// A reading was recorded.
  void recorded(AccessRecord reading);

  /// `reader` has read `dossiers` without a decision within `window`, which is more than usual;
  /// called for each further dossier.
  void exceeded(StaffId reader, StaffRole role, Window window, int dossiers);
}
