package kz.qujat.application.lifecycle;

import java.util.Objects;
import java.util.concurrent.CompletionException;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.ApplicationCommandSender;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.command.RefundCommandSender;
import kz.qujat.application.command.SupervisionCommandSender;
import kz.qujat.application.transaction.ConcurrentChange;
import kz.qujat.application.transaction.Transactions;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.refund.RefundCommand;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.supervision.SupervisionCase;
import kz.qujat.domain.supervision.SupervisionCommand;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/// Dispatches commands by aggregate type, each in a transaction.
@ApplicationService
final class AxonCommandSender
    implements ApplicationCommandSender, RefundCommandSender, SupervisionCommandSender {
  private final CommandGateway gateway;
  private final Transactions transactions;

  AxonCommandSender(CommandGateway gateway, Transactions transactions) {
    this.gateway = gateway;
    this.transactions = transactions;
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
    return MetaData.with(AxonAggregateRegistrar.ACTOR, actor.toString());
  }

  private <R> R send(Object command, Class<?> family, MetaData metaData, Class<R> answer) {
    var message =
        new GenericCommandMessage<>(new GenericMessage<>(command, metaData), family.getName());
    return transactions.inOne(() -> answer.cast(send(message)));
  }

  private Object send(CommandMessage<?> message) {
    try {
      return gateway.send(message).join();
    } catch (CompletionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      if (isConflict(cause)) {
        throw new ConcurrentChange(cause);
      }
      throw cause instanceof RuntimeException failure ? failure : e;
    }
  }

  private static boolean isConflict(Throwable cause) {
    return cause instanceof ConcurrencyException
        || cause instanceof AggregateStreamCreationException;
  }
}
