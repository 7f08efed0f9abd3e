package kz.qujat.persistence.eventstore;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Serializes events under their stable names, and finds the event class for a stored name.
///
/// An unknown name or revision is an error. Axon's default is to skip such an event, and a history
/// or a read model would then be incomplete without any sign of it.
@Component
@Qualifier("eventSerializer")
final class EventSerializer extends Jackson3Serializer {
  EventSerializer() {
    super(builder().jsonMapperBuilderCustomizer(EventJsonFormat::into));
  }

  @Override
  public Class<?> classForType(SerializedType type) {
    if (type.equals(SerializedType.emptyType())
        || type.getName().equals(MetaData.class.getName())) {
      return super.classForType(type);
    }
    Class<?> event =
        EventTypes.named(type.getName())
            .orElseThrow(() -> new SerializationException("unknown event: " + type.getName()));
    if (!EventTypes.revisionOf(event).equals(type.getRevision())) {
      throw new SerializationException(
          "cannot read revision " + type.getRevision() + " of " + type.getName());
    }
    return event;
  }

  @Override
  @SuppressWarnings("rawtypes") // as declared by the framework
  public SerializedType typeForClass(Class type) {
    if (type != null && EventTypes.isEvent(type)) {
      return new SimpleSerializedType(EventTypes.nameOf(type), EventTypes.revisionOf(type));
    }
    return super.typeForClass(type);
  }
}
