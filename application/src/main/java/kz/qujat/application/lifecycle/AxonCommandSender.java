package kz.qujat.application.lifecycle;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.ApplicationCommands;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.command.RefundCommands;
import kz.qujat.application.command.SupervisionCommands;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.refund.RefundCommand;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.supervision.SupervisionCase;
import kz.qujat.domain.supervision.SupervisionCommand;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/// Dispatches commands by aggregate type and retries on optimistic-lock conflicts.
///
/// A retry runs on the caller's thread, so that it keeps the caller's transaction, language and
/// correlation id. A refusal is never retried.
@ApplicationService
final class AxonCommandSender implements ApplicationCommands, RefundCommands, SupervisionCommands {
  private static final int TRIES = 12;
  private static final long LONGEST_PAUSE_NANOS = 20_000_000;

  private final CommandGateway gateway;

  AxonCommandSender(CommandGateway gateway) {
    this.gateway = gateway;
  }

  @Override
  public CommandResult submit(ApplicationCommand command, Actor actor, @Nullable Long ifVersion) {
    MetaData metaData = metaData(actor);
    return send(
        command,
        ApplicationCommand.class,
        ifVersion == null
            ? metaData
            : metaData.and(ApplicationAggregate.EXPECTED_VERSION, ifVersion),
        CommandResult.class);
  }

  @Override
  public RefundState submit(RefundCommand command, Actor actor) {
    return send(command, RefundCommand.class, metaData(actor), RefundState.class);
  }

  @Override
  public SupervisionCase submit(SupervisionCommand command, Actor actor) {
    return send(command, SupervisionCommand.class, metaData(actor), SupervisionCase.class);
  }

  private static MetaData metaData(Actor actor) {
    return MetaData.with(AggregateConfiguration.ACTOR, actor.toString());
  }

  private <R> R send(Object command, Class<?> family, MetaData metaData, Class<R> answer) {
    for (int attempt = 1; ; attempt++) {
      try {
        Object sent =
            gateway
                .send(
                    new GenericCommandMessage<>(
                        new GenericMessage<>(command, metaData), family.getName()))
                .join();
        return answer.cast(sent);
      } catch (CompletionException e) {
        if (attempt == TRIES || !isConflict(e.getCause())) {
          throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS));
      }
    }
  }

  private static boolean isConflict(@Nullable Throwable cause) {
    return cause instanceof ConcurrencyException
        || cause instanceof AggregateStreamCreationException;
  }
}
