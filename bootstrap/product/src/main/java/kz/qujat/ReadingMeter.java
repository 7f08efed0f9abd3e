package kz.qujat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import kz.qujat.application.access.AccessRecord;
import kz.qujat.application.access.ReadingMonitor;
import kz.qujat.application.access.StaffRole;
import kz.qujat.application.securitylog.SecurityEvent.CaseRead;
import kz.qujat.application.securitylog.SecurityEvent.ReadingVolumeExceeded;
import kz.qujat.application.securitylog.SecurityLog;
import kz.qujat.domain.person.StaffId;

/// Writes readings to the security log, and counts by role the dossiers that were read beyond the
/// usual number without a decision. The metric names nobody.
final class ReadingMeter implements ReadingMonitor {
  private final MeterRegistry meters;
  private final SecurityLog securityLog;

  ReadingMeter(MeterRegistry meters, SecurityLog securityLog) {
    this.meters = meters;
    this.securityLog = securityLog;
    for (Window window : Window.values()) {
      for (StaffRole role : StaffRole.values()) {
        var _ = counter(role, window);
      }
    }
  }

  @Override
  public void recorded(AccessRecord reading) {
    securityLog.write(new CaseRead(reading));
  }

  @Override
  public void exceeded(StaffId reader, StaffRole role, Window window, int dossiers) {
    securityLog.write(new ReadingVolumeExceeded(reader, role, window, dossiers));
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
