package kz.qujat.persistence.stuck;

import java.time.Instant;
import java.util.List;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.RecordedEvent;
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
import kz.qujat.domain.supervision.SupervisionSubject.Wait;
import org.jspecify.annotations.Nullable;

/// Applies supervision events to the rows: to parked waits, discrepancies and messages.
final class SupervisionRowUpdater {
  private final Histories histories;
  private final StuckListApplicationRepository origins;
  private final StuckRowRepository rows;

  SupervisionRowUpdater(
      Histories histories, StuckListApplicationRepository origins, StuckRowRepository rows) {
    this.histories = histories;
    this.origins = origins;
    this.rows = rows;
  }

  void take(SupervisionEvent event) {
    switch (event) {
      case WaitParked e -> keep(e.subject(), e.applicationId(), e.at());
      case WaitResumed e -> keep(e.subject(), e.applicationId(), e.at());
      case HolderRelieved e -> keep(e.subject(), e.applicationId(), e.at());
      case DiscrepancyFound _,
          DiscrepancySettled _,
          DiscrepancyResolved _,
          MessageSetAside _,
          MessageSettled _ ->
          keepOrForget(event.subject());
      // A retry does not change the state of its subject.
      case RetryRequested _ -> {}
    }
  }

  /// Whether a wait is parked.
  boolean isParked(Wait wait) {
    return SupervisionLifecycle.replay(history(wait)).equals(new Waiting(ParkingStatus.PARKED));
  }

  private List<SupervisionEvent> history(SupervisionSubject subject) {
    return histories.of(subject).stream().map(RecordedEvent::event).toList();
  }

  private void keep(Wait wait, ApplicationId application, Instant at) {
    if (wait.awaited() == Awaited.NOTICE) {
      keepNotice(wait, application, at);
    } else {
      rows.findById(wait.toString()).ifPresent(row -> rows.save(row.parked(isParked(wait))));
    }
  }

  /// Stores the wait for a notice only while it is parked, because the stage of an application does
  /// not determine whether a notice is owed.
  private void keepNotice(Wait wait, ApplicationId application, Instant at) {
    if (isParked(wait)) {
      rows.save(StuckRow.ofWait(wait, at, originOf(application)).parked(true));
    } else {
      rows.deleteOf(wait.toString());
    }
  }

  private void keepOrForget(SupervisionSubject subject) {
    @Nullable StuckRow open = null;
    for (SupervisionEvent event : history(subject)) {
      open =
          switch (event) {
            case DiscrepancyFound found -> StuckRow.of(found, originOf(found.applicationId()));
            case MessageSetAside aside -> StuckRow.of(aside);
            case DiscrepancySettled _, DiscrepancyResolved _, MessageSettled _ -> null;
            case OfWait _, RetryRequested _ -> open;
          };
    }
    if (open == null) {
      rows.deleteOf(subject.toString());
    } else {
      rows.save(open);
    }
  }

  private StuckListApplication originOf(ApplicationId application) {
    return origins.findById(application.value()).orElseThrow();
  }
}
