package kz.qujat.application.access;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.access.ReadingMonitor.Window;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.ClockAndIds;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.Histories;
import kz.qujat.domain.application.ApplicationRefusal.OwnApplication;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.StaffId;
import org.jspecify.annotations.Nullable;

/// Lets staff read applications, and records each reading before anything is shown.
///
/// Whether an application belongs to the reader's region is checked by the caller. Officers read
/// what is registered or under review. What is decided, its decider reads on that day; later, and
/// others at any time, need a purpose. Nobody reads their own application.
@ApplicationService
public final class CaseAccess {
  private final AccessRecords records;
  private final Histories histories;
  private final ReadingRules rules;
  private final ReadingMonitor monitor;
  private final ClockAndIds clockAndIds;

  public CaseAccess(
      AccessRecords records,
      Histories histories,
      ReadingRules rules,
      ReadingMonitor monitor,
      ClockAndIds clockAndIds) {
    this.records = records;
    this.histories = histories;
    this.rules = rules;
    this.monitor = monitor;
    this.clockAndIds = clockAndIds;
  }

  /// The purposes that may be named.
  public List<AccessPurpose> purposes() {
    return rules.purposes();
  }

  /// Records that `reader` reads those kinds of the application.
  ///
  /// @throws ApplicationRefused with `OwnApplication` when it is the reader's own
  /// @throws PurposeRequired when a purpose is needed, and none that is allowed was named
  /// @throws AccessNotRecorded when the reading cannot be recorded
  public void read(
      CaseReader reader, List<AccessKind> kinds, CaseFile file, @Nullable AccessPurpose purpose) {
    if (reader.id().isThePerson(file.application().applicant())) {
      throw new ApplicationRefused(new OwnApplication());
    }
    Instant now = clockAndIds.now();
    if (kinds.stream().anyMatch(AccessKind::isClosedByDecision)
        && isClosed(file, reader.id(), now)
        && (purpose == null || !rules.purposes().contains(purpose))) {
      throw new PurposeRequired(rules.purposes());
    }
    record(
        reader,
        kinds.stream().map(kind -> record(reader, kind, file.id(), purpose, now)).toList(),
        now);
  }

  /// Records that a search of `reader` found those applications, and returns them without the
  /// reader's own.
  ///
  /// @throws ApplicationRefused with `OwnApplication` when only the reader's own were found
  /// @throws AccessNotRecorded when the reading cannot be recorded
  public List<ApplicationId> found(CaseReader reader, List<ApplicationId> applications) {
    if (applications.isEmpty()) {
      return applications;
    }
    Set<ApplicationId> own = new HashSet<>(histories.startedBy(reader.asCitizen()));
    List<ApplicationId> others = applications.stream().filter(id -> !own.contains(id)).toList();
    if (others.isEmpty()) {
      throw new ApplicationRefused(new OwnApplication());
    }
    Instant now = clockAndIds.now();
    record(
        reader,
        others.stream().map(id -> record(reader, AccessKind.SEARCH_RESULT, id, null, now)).toList(),
        now);
    return others;
  }

  private AccessRecord record(
      CaseReader reader,
      AccessKind kind,
      ApplicationId application,
      @Nullable AccessPurpose purpose,
      Instant at) {
    return new AccessRecord(
        clockAndIds.ids().get(),
        reader.id(),
        kind.roleAmong(reader.roles()),
        reader.region(),
        application,
        kind,
        purpose,
        at);
  }

  private void record(CaseReader reader, List<AccessRecord> readings, Instant now) {
    List<AccessRecord> recorded = records.add(readings, reader.address());
    recorded.forEach(monitor::recorded);
    recorded.stream()
        .filter(reading -> reading.kind() == AccessKind.DOSSIER)
        .forEach(reading -> count(reading, now));
  }

  private void count(AccessRecord reading, Instant now) {
    for (Window window : Window.values()) {
      int dossiers = records.undecidedDossiers(reading.reader(), now.minus(window.length()));
      if (dossiers > limit(window)) {
        monitor.exceeded(reading.reader(), reading.role(), window, dossiers);
      }
    }
  }

  private int limit(Window window) {
    return switch (window) {
      case HOUR -> rules.undecidedPerHour();
      case DAY -> rules.undecidedPerDay();
    };
  }

  private static boolean isClosed(CaseFile file, StaffId reader, Instant now) {
    return switch (file.status()) {
      case DRAFT, WITHDRAWN, EXPIRED, REGISTERED, UNDER_REVIEW -> false;
      case APPROVED, SENT_TO_MANUFACTURE, MANUFACTURED, READY_FOR_PICKUP, ISSUED, ANNULLED ->
          decisions(file)
              .noneMatch(decision ->
                  decision.by().equals(reader)
                      && CivilDate.at(decision.at()).equals(CivilDate.at(now)));
    };
  }

  private record Decision(StaffId by, Instant at) {}

  private static Stream<Decision> decisions(CaseFile file) {
    return Stream.of(
            Optional.ofNullable(file.milestones().approved())
                .map(event -> new Decision(event.officer(), event.at())),
            Optional.ofNullable(file.milestones().annulled())
                .map(event -> new Decision(event.officer(), event.at())))
        .flatMap(Optional::stream);
  }
}
