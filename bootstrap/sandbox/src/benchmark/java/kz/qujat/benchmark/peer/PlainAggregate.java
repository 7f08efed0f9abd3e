package kz.qujat.benchmark.peer;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/// An aggregate that accepts steps in their order, one event each.
final class PlainAggregate {
  @AggregateIdentifier private @Nullable String id;
  private int steps;

  PlainAggregate() {}

  record TakeStep(@TargetAggregateIdentifier String id, int step, String content) {}

  record StepTaken(String id, int step, String content) {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(TakeStep command) {
    if (command.step() != steps) {
      throw new IllegalStateException(id + ": step " + command.step() + " after " + steps);
    }
    AggregateLifecycle.apply(new StepTaken(command.id(), command.step(), command.content()));
  }

  @EventSourcingHandler
  void on(StepTaken event) {
    id = event.id();
    steps = event.step() + 1;
  }
}
