package kz.qujat.persistence.stuck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.ParkingStatus;
import kz.qujat.domain.supervision.SupervisionCase.Waiting;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyFound;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyResolved;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancySettled;
import kz.qujat.domain.supervision.SupervisionEvent.HolderRelieved;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSetAside;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSettled;
import kz.qujat.domain.supervision.SupervisionEvent.OfWait;
import kz.qujat.domain.supervision.SupervisionEvent.RetryRequested;
import kz.qujat.domain.supervision.SupervisionEvent.WaitParked;
import kz.qujat.domain.supervision.SupervisionEvent.WaitResumed;
import kz.qujat.domain.supervision.SupervisionLifecycle;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import kz.qujat.domain.supervision.SupervisionSubject.Wait;
import org.jspecify.annotations.Nullable;

/// Applies supervision events to the rows: to parked waits, discrepancies and messages.
final class SupervisionRowUpdater {
  private final StuckRowUnitOfWork rows;
  private final Map<UUID, ApplicationSummary> origins;

  SupervisionRowUpdater(StuckRowUnitOfWork rows, Map<UUID, ApplicationSummary> origins) {
    this.rows = rows;
    this.origins = origins;
  }

  /// The application of a case.
  ///
  /// @throws IllegalStateException when its start has not been applied
  static ApplicationSummary originOf(
      ApplicationId application, Map<UUID, ApplicationSummary> origins) {
    @Nullable ApplicationSummary origin = origins.get(application.value());
    if (origin == null) {
      throw new IllegalStateException("a case of an unknown application");
    }
    return origin;
  }

  /// Stores the state of a subject after all its events.
  void take(List<SupervisionEvent> stream) {
    SupervisionEvent latest = stream.getLast();
    switch (latest.subject()) {
      case Wait wait -> take(wait, stream);
      case Difference _, Message _, RegisterRecord _ -> keepOrForget(latest.subject(), stream);
      // Listed as long as the read model fails, whatever was tried.
      case ReadModelFailure _ -> {}
    }
  }

  private void take(Wait wait, List<SupervisionEvent> stream) {
    boolean parked = SupervisionLifecycle.replay(stream).equals(new Waiting(ParkingStatus.PARKED));
    if (wait.awaited() == Awaited.NOTICE) {
      takeNotice(wait, parked, stream);
    } else {
      rows.find(wait.toString()).ifPresent(row -> row.parked(parked));
    }
  }

  /// Stores the wait for a notice only while it is parked, because the stage of an application does
  /// not determine whether a notice is owed.
  private void takeNotice(Wait wait, boolean parked, List<SupervisionEvent> stream) {
    if (parked) {
      stream.stream()
          .flatMap(event -> parking(event).stream())
          .map(e -> StuckRow.ofWait(wait, e.at(), originOf(e.applicationId(), origins)))
          .forEach(row -> rows.add(row.parked(true)));
    } else {
      rows.remove(wait.toString());
    }
  }

  private static Optional<WaitParked> parking(SupervisionEvent event) {
    return switch (event) {
      case WaitParked parked -> Optional.of(parked);
      case WaitResumed _,
          HolderRelieved _,
          DiscrepancyFound _,
          DiscrepancySettled _,
          DiscrepancyResolved _,
          MessageSetAside _,
          MessageSettled _,
          RetryRequested _ ->
          Optional.empty();
    };
  }

  private void keepOrForget(SupervisionSubject subject, List<SupervisionEvent> stream) {
    @Nullable StuckRow open = null;
    for (SupervisionEvent event : stream) {
      open =
          switch (event) {
            case DiscrepancyFound found ->
                StuckRow.of(found, originOf(found.applicationId(), origins));
            case MessageSetAside aside -> StuckRow.of(aside);
            case DiscrepancySettled _, DiscrepancyResolved _, MessageSettled _ -> null;
            case OfWait _, RetryRequested _ -> open;
          };
    }
    if (open == null) {
      rows.remove(subject.toString());
    } else {
      rows.add(open);
    }
  }
}
