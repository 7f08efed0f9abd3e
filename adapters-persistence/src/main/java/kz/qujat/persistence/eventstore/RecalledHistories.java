package kz.qujat.persistence.eventstore;

import java.util.HashMap;
import java.util.Map;
import kz.qujat.application.transaction.ConcurrentChange;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Checks that no command is refused, or answered without an event, because of a history that was
/// out of date: the work runs again with the current one.
///
/// A command that appends needs no check. If its history is out of date, its sequence number is
/// taken.
@Component
final class RecalledHistories implements MessageHandlerInterceptor<CommandMessage<?>> {
  private static final String LATEST = RecalledHistories.class.getName();

  private final HistoryCache histories;

  RecalledHistories(HistoryCache histories) {
    this.histories = histories;
  }

  /// Notes the history on which the current command is decided.
  static void note(String aggregate, long latest) {
    CurrentUnitOfWork.ifStarted(command -> latest(command).put(aggregate, latest));
  }

  /// Notes that the current command appends to the history.
  static void appended(String aggregate) {
    CurrentUnitOfWork.ifStarted(command -> latest(command).remove(aggregate));
  }

  @Override
  public @Nullable Object handle(
      UnitOfWork<? extends CommandMessage<?>> command, InterceptorChain chain) throws Exception {
    command.onCommit(this::check);
    try {
      return chain.proceed();
    } catch (Exception refused) {
      check(command);
      throw refused;
    }
  }

  private void check(UnitOfWork<?> command) {
    latest(command)
        .forEach((aggregate, latest) -> {
          if (!histories.isLatest(aggregate, latest)) {
            throw new ConcurrentChange("the history of " + aggregate + " has grown");
          }
        });
  }

  private static Map<String, Long> latest(UnitOfWork<?> command) {
    return command.getOrComputeResource(LATEST, _ -> new HashMap<>());
  }
}
