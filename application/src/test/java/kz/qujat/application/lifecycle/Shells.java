package kz.qujat.application.lifecycle;

import java.util.function.Function;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;

/// Builds the command messages and target resolvers for the aggregate tests.
final class Shells {
  private Shells() {}

  /// Returns a command message with the name of the aggregate's command type, as the product sends
  /// it.
  static <C> CommandMessage<C> message(C command, Class<? super C> family, MetaData metaData) {
    return new GenericCommandMessage<>(new GenericMessage<>(command, metaData), family.getName());
  }

  static <C> CommandMessage<C> message(C command, Class<? super C> family) {
    return message(command, family, MetaData.emptyInstance());
  }

  /// Returns the target resolver that reads the aggregate id with `id`.
  static <C> CommandTargetResolver target(Class<C> family, Function<C, Object> id) {
    return message ->
        new VersionedAggregateIdentifier(
            (Object) id.apply(family.cast(message.getPayload())).toString(), null);
  }

  /// An event whose type is unknown.
  static UnknownSerializedType unreadable() {
    // No serializer is needed, because the content is never read.
    return new UnknownSerializedType(
        null, new SimpleSerializedObject<>("{}", String.class, "application-abolished", "1"));
  }
}
