package kz.qujat.application.lifecycle;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.util.List;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.lifecycle.Application;
import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.Application.NotStarted;
import kz.qujat.domain.lifecycle.ApplicationCommand;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationStarted;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.lifecycle.Decision.Refused;
import kz.qujat.domain.lifecycle.Decision.TicketDue;
import kz.qujat.domain.lifecycle.Lifecycle;
import kz.qujat.domain.lifecycle.Refusal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;

/// Axon's view of an application: loads the history, asks the domain, appends the answer.
final class ApplicationAggregate {
  static final String EXPECTED_VERSION = "expectedVersion";

  @AggregateIdentifier private @Nullable String id;
  private Application application = new NotStarted();

  ApplicationAggregate() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  Receipt handle(
      ApplicationCommand command,
      @MetaDataValue(EXPECTED_VERSION) @Nullable Long expectedVersion,
      OpenApplications openApplications,
      TicketNumbers ticketNumbers) {
    refuseStale(expectedVersion);
    return switch (Lifecycle.decide(application, command)) {
      case Accepted(var events) -> append(events, openApplications);
      case TicketDue due ->
          append(
              due.drawn(ticketNumbers.next(due.point().region(), CivilDate.at(due.at()))).events(),
              openApplications);
      case Refused(var refusal) -> throw new CommandRefused(refusal);
    };
  }

  private void refuseStale(@Nullable Long expectedVersion) {
    if (expectedVersion != null
        && application instanceof Filed
        && !expectedVersion.equals(AggregateLifecycle.getVersion())) {
      throw new StaleVersion(AggregateLifecycle.getVersion());
    }
  }

  private Receipt append(List<ApplicationEvent> events, OpenApplications openApplications) {
    events.forEach(AggregateLifecycle::apply);
    if (!(application instanceof Filed filed)) {
      throw new CommandRefused(new Refusal.NoSuchApplication());
    }
    for (ApplicationEvent event : events) {
      if (event instanceof ApplicationStarted started) {
        openApplications.open(started.applicant(), started.application());
      }
    }
    if (!events.isEmpty() && !filed.stage().isOpen()) {
      openApplications.close(filed.applicant(), filed.id());
    }
    return new Receipt(filed, AggregateLifecycle.getVersion(), !events.isEmpty());
  }

  @EventSourcingHandler
  void on(ApplicationEvent event) {
    id = event.application().toString();
    application = Lifecycle.evolve(application, event);
  }

  /// An event nobody can read any more would be skipped in silence, and the history would lie.
  @SuppressWarnings("DoNotCallSuggester") // Axon calls it
  @EventSourcingHandler
  void on(UnknownSerializedType unreadable) {
    throw new IllegalStateException("unreadable event in the history of " + id + ": " + unreadable);
  }
}
