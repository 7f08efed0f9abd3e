package kz.qujat.application.lifecycle;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import kz.qujat.application.command.SupervisionRefused;
import kz.qujat.domain.supervision.SupervisionCase;
import kz.qujat.domain.supervision.SupervisionCase.NotBegun;
import kz.qujat.domain.supervision.SupervisionCommand;
import kz.qujat.domain.supervision.SupervisionDecision;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionLifecycle;
import kz.qujat.domain.supervision.SupervisionRefusal.NoSuchCase;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;

/// The Axon aggregate of a subject of supervision: loads the history, lets the domain decide, and
/// appends the resulting events.
final class SupervisionAggregate {
  @AggregateIdentifier private @Nullable String id;
  private SupervisionCase state = new NotBegun();

  SupervisionAggregate() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  SupervisionCase handle(SupervisionCommand command) {
    switch (SupervisionLifecycle.decide(state, command)) {
      case SupervisionDecision.Accepted(var events) -> events.forEach(AggregateLifecycle::apply);
      case SupervisionDecision.Refused(var refusal) -> throw new SupervisionRefused(refusal);
    }
    // Axon stores no aggregate without events. Without events the subject does not exist.
    if (id == null) {
      throw new SupervisionRefused(new NoSuchCase());
    }
    return state;
  }

  @EventSourcingHandler
  void on(SupervisionEvent event) {
    id = event.subject().toString();
    state = SupervisionLifecycle.evolve(state, event);
  }

  /// Throws on an event that cannot be deserialized. Skipping it would restore a wrong state from
  /// an incomplete history.
  @SuppressWarnings("DoNotCallSuggester") // Axon calls it
  @EventSourcingHandler
  void on(UnknownSerializedType unreadable) {
    throw new IllegalStateException("unreadable event in the history of " + id + ": " + unreadable);
  }
}
