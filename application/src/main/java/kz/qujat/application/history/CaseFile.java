package kz.qujat.application.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qujat.application.command.StaleVersion;
import kz.qujat.domain.application.Application;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.Application.NotStarted;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.lifecycle.Lifecycle;
import org.jspecify.annotations.Nullable;

/// The full view of one application: its state, and the events that callers need.
///
/// @param version sequence number of the last event, counted from 0
/// @param changes every change of status, the first being the start of the draft
/// @param milestones the most recent events of the kinds that callers need
/// @param events the history itself, for data that the state does not keep
public record CaseFile(
    Begun application,
    long version,
    List<StatusChange> changes,
    Milestones milestones,
    List<ApplicationEvent> events) {
  public CaseFile {
    changes = List.copyOf(changes);
    events = List.copyOf(events);
  }

  /// The application reached `status` at this legal moment.
  public record StatusChange(Status status, Instant at) {}

  /// Folds a history or any prefix of one. Empty when the history is empty.
  public static Optional<CaseFile> of(List<RecordedEvent<ApplicationEvent>> history) {
    Application application = new NotStarted();
    List<StatusChange> changes = new ArrayList<>();
    Milestones milestones = Milestones.NONE;
    for (RecordedEvent<ApplicationEvent> recordedEvent : history) {
      ApplicationEvent event = recordedEvent.event();
      application = Lifecycle.evolve(application, event);
      milestones = milestones.after(event);
      note(changes, new StatusChange(Status.of(application), event.at()));
    }
    List<ApplicationEvent> events = history.stream().map(RecordedEvent::event).toList();
    return switch (application) {
      case NotStarted _ -> Optional.empty();
      case Begun begun ->
          Optional.of(
              new CaseFile(begun, history.getLast().sequence(), changes, milestones, events));
    };
  }

  private static void note(List<StatusChange> changes, StatusChange latest) {
    if (changes.isEmpty() || changes.getLast().status() != latest.status()) {
      changes.add(latest);
    }
  }

  /// Checks that the application is at the version on which the caller decided.
  ///
  /// @param version absent for any version
  /// @throws StaleVersion when the application is at another version
  public void requireVersion(@Nullable Long version) {
    if (version != null && version != this.version) {
      throw new StaleVersion(this.version);
    }
  }

  public ApplicationId id() {
    return application.id();
  }

  public Status status() {
    return Status.of(application);
  }

  /// The last day on which the applicant could apply online again.
  public LocalDate windowClosesOn() {
    return application.filing().window().closesOn();
  }
}
