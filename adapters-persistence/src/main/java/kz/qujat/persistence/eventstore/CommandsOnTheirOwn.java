package kz.qujat.persistence.eventstore;

import java.util.ArrayDeque;
import java.util.Deque;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/// Carries every command out to its end before it answers, also when a duty sends it while handling
/// an event.
///
/// The framework would keep the events of such a command back until the duty has finished: the
/// sender would be told of a success that a lost race undoes afterwards.
final class CommandsOnTheirOwn extends SimpleCommandBus {
  CommandsOnTheirOwn(SimpleCommandBus.Builder builder) {
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
