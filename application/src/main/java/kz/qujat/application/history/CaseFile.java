package kz.qujat.application.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qujat.application.lifecycle.StaleVersion;
import kz.qujat.domain.lifecycle.Application;
import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.Application.NotStarted;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Lifecycle;
import kz.qujat.domain.lifecycle.Status;
import org.jspecify.annotations.Nullable;

/// Everything on the table about one application: its state, and the events that a reader asks
/// about.
///
/// @param version sequence number of the last event, counted from 0
/// @param changes every change of status, the first being the start of the draft
/// @param events the history itself, for what the state does not remember
public record CaseFile(
    Filed application, long version, List<StatusChange> changes, List<ApplicationEvent> events) {
  public CaseFile {
    changes = List.copyOf(changes);
    events = List.copyOf(events);
  }

  /// An application reached `status` at that legal moment.
  public record StatusChange(Status status, Instant at) {}

  /// Folds a history, or any beginning of one; nothing when it is empty.
  public static Optional<CaseFile> of(List<Recorded> history) {
    Application application = new NotStarted();
    List<StatusChange> changes = new ArrayList<>();
    for (Recorded recorded : history) {
      ApplicationEvent event = recorded.event();
      application = Lifecycle.evolve(application, event);
      Status status = Status.of(application);
      if (changes.isEmpty() || changes.getLast().status() != status) {
        changes.add(new StatusChange(status, event.at()));
      }
    }
    return application instanceof Filed filed
        ? Optional.of(
            new CaseFile(
                filed,
                history.getLast().sequence(),
                changes,
                history.stream().map(Recorded::event).toList()))
        : Optional.empty();
  }

  /// Passes when the application is at the version somebody decided on.
  ///
  /// @param version absent when any will do
  /// @throws StaleVersion when it is at another
  public void demand(@Nullable Long version) {
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

  /// The latest event of a kind, if there is one.
  public <E extends ApplicationEvent> Optional<E> latest(Class<E> kind) {
    return events.reversed().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /// The last day on which the applicant could apply online again.
  public LocalDate windowClosesOn() {
    return application.filing().window().closesOn();
  }
}
