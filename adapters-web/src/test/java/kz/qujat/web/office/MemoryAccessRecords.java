package kz.qujat.web.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.qujat.application.access.AccessKind;
import kz.qujat.application.access.AccessNotRecorded;
import kz.qujat.application.access.AccessRecord;
import kz.qujat.application.access.AccessRecords;
import kz.qujat.application.history.Page;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.StaffId;
import org.jspecify.annotations.Nullable;

/// The records of readings in memory, with the addresses of the readers.
public final class MemoryAccessRecords implements AccessRecords {
  private final List<AccessRecord> records = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();
  private boolean failing;

  void clear() {
    records.clear();
    addresses.clear();
    failing = false;
  }

  /// From now on nothing can be recorded.
  public void fail() {
    failing = true;
  }

  public List<AccessRecord> all() {
    return List.copyOf(records);
  }

  public List<AccessKind> kinds() {
    return records.stream().map(AccessRecord::kind).toList();
  }

  public List<String> addresses() {
    return List.copyOf(addresses);
  }

  @Override
  public List<AccessRecord> add(List<AccessRecord> added, String address) {
    if (failing) {
      throw new AccessNotRecorded(new IllegalStateException("no room"));
    }
    List<AccessRecord> further = added.stream().filter(one -> !isCovered(one)).toList();
    records.addAll(further);
    further.forEach(_ -> addresses.add(address));
    return further;
  }

  private boolean isCovered(AccessRecord one) {
    return records.stream()
        .anyMatch(earlier ->
            earlier.reader().equals(one.reader())
                && earlier.application().equals(one.application())
                && earlier.kind() == one.kind()
                && Objects.equals(earlier.purpose(), one.purpose())
                && earlier.at().isAfter(one.at().minus(ONE_READING)));
  }

  @Override
  public int undecidedDossiers(StaffId reader, Instant since) {
    return (int)
        records.stream()
            .filter(one -> one.kind() == AccessKind.DOSSIER)
            .filter(one -> one.reader().equals(reader) && one.at().isAfter(since))
            .map(AccessRecord::application)
            .distinct()
            .count();
  }

  @Override
  public Page<AccessRecord> of(ApplicationId application, int limit, @Nullable String cursor) {
    return new Page<>(
        records.reversed().stream()
            .filter(one -> one.application().equals(application))
            .limit(limit)
            .toList(),
        null);
  }
}
