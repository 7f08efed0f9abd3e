package kz.qujat.persistence.eventstore;

import java.util.ArrayDeque;
import java.util.Deque;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/// A command bus that completes every command before it returns, also when an event handler sends
/// the command.
///
/// Axon would otherwise nest the command in the event handler's unit of work and append the events
/// of the command only when the event handler has finished. The sender would then see a success,
/// although a concurrent append can still make the command fail. How the transactions nest is
/// described in the package `eventprocessor`.
final class SeparateUnitOfWorkCommandBus extends SimpleCommandBus {
  SeparateUnitOfWorkCommandBus(SimpleCommandBus.Builder builder) {
    super(builder);
  }

  @Override
  protected <C, R> void handle(
      CommandMessage<C> command,
      MessageHandler<? super CommandMessage<?>> handler,
      CommandCallback<? super C, ? super R> callback) {
    Deque<UnitOfWork<?>> outer = new ArrayDeque<>();
    while (CurrentUnitOfWork.isStarted()) {
      UnitOfWork<?> innermost = CurrentUnitOfWork.get();
      CurrentUnitOfWork.clear(innermost);
      outer.push(innermost);
    }
    try {
      super.handle(command, handler, callback);
    } finally {
      outer.forEach(CurrentUnitOfWork::set);
    }
  }
}
