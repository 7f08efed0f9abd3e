package kz.qujat.persistence.eventstore;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qujat.application.command.Actor;
import kz.qujat.application.history.HistoryEntry;
import kz.qujat.application.history.HistoryEntry.OfApplication;
import kz.qujat.application.history.HistoryEntry.OfRefund;
import kz.qujat.application.history.HistoryEntry.OfSupervision;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.application.lifecycle.AxonAggregateRegistrar;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.supervision.SupervisionEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/// Converts stored rows to events of the current revision, together with everything recorded with
/// them.
///
/// One request reads the same history several times, and so do the aggregate and the event
/// processors that follow it. The most recent conversions are kept. A kept one is used only for
/// exactly the same row: whatever changes a stored event is seen.
final class EventRowReader {
  private static final int CAPACITY = 10_000;

  private final Serializer serializer;
  private final EventUpcaster upcasters;
  private final Map<String, Converted> recent =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Converted> eldest) {
              return size() > CAPACITY;
            }
          });

  private record Converted(EventRow row, DomainEventMessage<?> message) {}

  EventRowReader(Serializer serializer, EventUpcaster upcasters) {
    this.serializer = serializer;
    this.upcasters = upcasters;
  }

  /// The event of a row, of any family.
  ///
  /// @throws IllegalStateException when the row cannot be read as one event with an actor
  HistoryEntry entry(EventRow row) {
    DomainEventMessage<?> message = message(row);
    return switch (message.getPayload()) {
      case ApplicationEvent event -> new OfApplication(recorded(event, row, message));
      case RefundEvent event -> new OfRefund(recorded(event, row, message));
      case SupervisionEvent event -> new OfSupervision(recorded(event, row, message));
      default -> throw unreadable(row);
    };
  }

  /// The event of a row, if it belongs to `family`.
  ///
  /// @throws IllegalStateException when the row cannot be read as one event with an actor
  <E> Optional<RecordedEvent<E>> ofFamily(Class<E> family, EventRow row) {
    DomainEventMessage<?> message = message(row);
    return family.isInstance(message.getPayload())
        ? Optional.of(recorded(family.cast(message.getPayload()), row, message))
        : Optional.empty();
  }

  /// The event of a row as a message. Its payload is deserialized when it is first asked for.
  ///
  /// @throws IllegalStateException when the row cannot be read as one event
  DomainEventMessage<?> message(EventRow row) {
    @Nullable Converted known = recent.get(row.eventId());
    if (known != null && known.row().equals(row)) {
      return known.message();
    }
    DomainEventMessage<?> message = convert(row);
    recent.put(row.eventId(), new Converted(row, message));
    return message;
  }

  /// The row of an event that has been converted lately.
  Optional<EventRow> recent(String eventId) {
    return Optional.ofNullable(recent.get(eventId)).map(Converted::row);
  }

  private DomainEventMessage<?> convert(EventRow row) {
    List<? extends DomainEventMessage<?>> read =
        EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(row), serializer, upcasters)
            .asStream()
            .toList();
    if (read.size() != 1) {
      throw unreadable(row);
    }
    return read.getFirst();
  }

  private static <E> RecordedEvent<E> recorded(
      E event, EventRow row, DomainEventMessage<?> message) {
    if (!(message.getMetaData().get(AxonAggregateRegistrar.ACTOR) instanceof String actor)) {
      throw unreadable(row);
    }
    return new RecordedEvent<>(
        event,
        row.sequence(),
        row.position().index(),
        row.type(),
        row.revision(),
        row.payload(),
        Actor.parse(actor),
        row.recordedAt());
  }

  private static IllegalStateException unreadable(EventRow row) {
    return new IllegalStateException("unreadable event at " + row.position());
  }
}
