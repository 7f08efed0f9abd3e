package kz.qujat.persistence.eventprocessor;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import kz.qujat.application.HandlesEvents;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.springframework.stereotype.Component;

/// Has event processors skip the events on which a handler does not act.
@Component
final class EventTypeFilterEnhancer implements HandlerEnhancerDefinition {
  @Override
  public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> handler) {
    Optional<HandlesEvents> actsOn =
        handler
            .unwrap(Method.class)
            .flatMap(method -> Optional.ofNullable(method.getAnnotation(HandlesEvents.class)));
    return actsOn
        .<MessageHandlingMember<T>>map(
            types -> new SelectiveHandler<>(handler, Set.of(types.value())))
        .orElse(handler);
  }

  private static final class SelectiveHandler<T> extends WrappedMessageHandlingMember<T> {
    private final Set<Class<?>> types;

    private SelectiveHandler(MessageHandlingMember<T> handler, Set<Class<?>> types) {
      super(handler);
      this.types = types;
    }

    @Override
    public boolean canHandle(Message<?> message) {
      return types.contains(message.getPayloadType()) && super.canHandle(message);
    }
  }
}
