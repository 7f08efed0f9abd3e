package kz.qujat.application.lifecycle;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.command.StaleVersion;
import kz.qujat.domain.application.Application;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.Application.NotStarted;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.ApplicationRefusal.NoSuchApplication;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.lifecycle.Decision.Refused;
import kz.qujat.domain.lifecycle.Decision.TicketNumberNeeded;
import kz.qujat.domain.lifecycle.Lifecycle;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;

/// The Axon aggregate of an application: loads the history, lets the domain decide, and appends the
/// resulting events.
final class ApplicationAggregate {
  static final String EXPECTED_VERSION = "expectedVersion";

  @AggregateIdentifier private @Nullable String id;
  private Application application = new NotStarted();

  ApplicationAggregate() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  CommandResult handle(
      ApplicationCommand command,
      @MetaDataValue(EXPECTED_VERSION) @Nullable Long expectedVersion,
      OpenApplicationLock openApplicationLock,
      TicketNumbers ticketNumbers) {
    refuseStale(expectedVersion);
    return switch (Lifecycle.decide(application, command)) {
      case Accepted accepted -> append(accepted, openApplicationLock);
      case TicketNumberNeeded due ->
          append(
              due.withTicket(ticketNumbers.next(due.point().region(), CivilDate.at(due.at()))),
              openApplicationLock);
      case Refused(var refusal) -> throw new ApplicationRefused(refusal);
    };
  }

  private void refuseStale(@Nullable Long expectedVersion) {
    if (expectedVersion == null) {
      return;
    }
    switch (application) {
      case NotStarted _ -> {}
      case Begun _ -> {
        if (!expectedVersion.equals(AggregateLifecycle.getVersion())) {
          throw new StaleVersion(AggregateLifecycle.getVersion());
        }
      }
    }
  }

  private CommandResult append(Accepted accepted, OpenApplicationLock openApplicationLock) {
    boolean begins = isNotStarted();
    accepted.events().forEach(AggregateLifecycle::apply);
    return switch (application) {
      case NotStarted _ -> throw new ApplicationRefused(new NoSuchApplication());
      case Begun begun -> {
        if (begins) {
          openApplicationLock.open(begun.applicant(), begun.id());
        }
        if (!accepted.events().isEmpty() && !begun.stage().isOpen()) {
          openApplicationLock.close(begun.applicant(), begun.id());
        }
        yield new CommandResult(
            begun, AggregateLifecycle.getVersion(), accepted.events(), accepted.refunds());
      }
    };
  }

  private boolean isNotStarted() {
    return switch (application) {
      case NotStarted _ -> true;
      case Begun _ -> false;
    };
  }

  @EventSourcingHandler
  void on(ApplicationEvent event) {
    id = event.applicationId().toString();
    application = Lifecycle.evolve(application, event);
  }

  /// Throws on an event that cannot be deserialized. Skipping it would restore a wrong state from
  /// an incomplete history.
  @SuppressWarnings("DoNotCallSuggester") // Axon calls it
  @EventSourcingHandler
  void on(UnknownSerializedType unreadable) {
    throw new IllegalStateException("unreadable event in the history of " + id + ": " + unreadable);
  }
}
