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

/// How commands get to the shells.
final class Shells {
  private Shells() {}

  /// A command under the name of its family, as the product sends it.
  static <C> CommandMessage<C> message(C command, Class<? super C> family, MetaData metaData) {
    return new GenericCommandMessage<>(new GenericMessage<>(command, metaData), family.getName());
  }

  static <C> CommandMessage<C> message(C command, Class<? super C> family) {
    return message(command, family, MetaData.emptyInstance());
  }

  /// The history a command goes to, by the id that `id` reads from it.
  static <C> CommandTargetResolver target(Class<C> family, Function<C, Object> id) {
    return message ->
        new VersionedAggregateIdentifier(
            (Object) id.apply(family.cast(message.getPayload())).toString(), null);
  }

  /// An event of a kind that nobody here can read.
  static UnknownSerializedType unreadable() {
    // Without a serializer: nobody asks for its content.
    return new UnknownSerializedType(
        null, new SimpleSerializedObject<>("{}", String.class, "application-abolished", "1"));
  }
}
