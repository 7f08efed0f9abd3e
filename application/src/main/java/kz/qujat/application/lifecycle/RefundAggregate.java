package kz.qujat.application.lifecycle;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import kz.qujat.application.command.RefundRefused;
import kz.qujat.domain.refund.RefundCase;
import kz.qujat.domain.refund.RefundCase.NotOpened;
import kz.qujat.domain.refund.RefundCase.Opened;
import kz.qujat.domain.refund.RefundCommand;
import kz.qujat.domain.refund.RefundDecision;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundLifecycle;
import kz.qujat.domain.refund.RefundRefusal.NoSuchRefund;
import kz.qujat.domain.refund.RefundState;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;

/// The Axon aggregate of a refund case: loads the history, lets the domain decide, and appends the
/// resulting events.
final class RefundAggregate {
  @AggregateIdentifier private @Nullable String id;
  private RefundCase refund = new NotOpened();

  RefundAggregate() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  RefundState handle(RefundCommand command) {
    switch (RefundLifecycle.decide(refund, command)) {
      case RefundDecision.Accepted(var events) -> events.forEach(AggregateLifecycle::apply);
      case RefundDecision.Refused(var refusal) -> throw new RefundRefused(refusal);
    }
    return switch (refund) {
      case Opened(var opened) -> opened;
      case NotOpened _ -> throw new RefundRefused(new NoSuchRefund());
    };
  }

  @EventSourcingHandler
  void on(RefundEvent event) {
    id = event.refund().toString();
    refund = RefundLifecycle.evolve(refund, event);
  }

  /// Throws on an event that cannot be deserialized. Skipping it would restore a wrong state from
  /// an incomplete history.
  @SuppressWarnings("DoNotCallSuggester") // Axon calls it
  @EventSourcingHandler
  void on(UnknownSerializedType unreadable) {
    throw new IllegalStateException("unreadable event in the history of " + id + ": " + unreadable);
  }
}
