package kz.qujat.web.office;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.access.AccessRecord;
import kz.qujat.application.access.ReadingMonitor;
import kz.qujat.application.access.StaffRole;
import kz.qujat.domain.person.StaffId;

/// Collects what is told about unusual numbers of readings.
public final class ReadingNotes implements ReadingMonitor {
  private final List<String> told = new ArrayList<>();

  void clear() {
    told.clear();
  }

  /// What was told, such as `OFFICER HOUR 3`.
  public List<String> told() {
    return List.copyOf(told);
  }

  @Override
  public void recorded(AccessRecord reading) {}

  @Override
  public void exceeded(StaffId reader, StaffRole role, Window window, int dossiers) {
    told.add(role + " " + window + " " + dossiers);
  }
}
