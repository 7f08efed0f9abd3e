package kz.qujat.application.lifecycle;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import kz.qujat.domain.lifecycle.ApplicationCommand;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/// Sends commands under the name of their family, and again when another command was quicker.
///
/// The retry runs on the caller's own thread, so that a transaction under way, the language and the
/// correlation of the call stay with it; a refusal is never retried.
final class AxonApplications implements Applications {
  private static final int TRIES = 12;
  private static final long LONGEST_PAUSE_NANOS = 20_000_000;

  private final CommandGateway gateway;

  AxonApplications(CommandGateway gateway) {
    this.gateway = gateway;
  }

  @Override
  public Receipt submit(ApplicationCommand command, Actor actor) {
    return send(command, MetaData.with(ApplicationLifecycle.ACTOR, actor.toString()));
  }

  @Override
  public Receipt submit(ApplicationCommand command, Actor actor, long expectedVersion) {
    return send(
        command,
        MetaData.with(ApplicationLifecycle.ACTOR, actor.toString())
            .and(ApplicationAggregate.EXPECTED_VERSION, expectedVersion));
  }

  private Receipt send(ApplicationCommand command, MetaData metaData) {
    for (int attempt = 1; ; attempt++) {
      try {
        return gateway
            .<Receipt>send(
                new GenericCommandMessage<>(
                    new GenericMessage<>(command, metaData), ApplicationCommand.class.getName()))
            .join();
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
