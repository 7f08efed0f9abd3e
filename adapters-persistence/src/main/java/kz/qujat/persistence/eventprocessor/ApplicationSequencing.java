package kz.qujat.persistence.eventprocessor;

import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.supervision.SupervisionEvent;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.jspecify.annotations.Nullable;

/// Sequences all events about one application, of every family: they are handled in order, and
/// dead-lettered in order.
final class ApplicationSequencing implements SequencingPolicy<EventMessage<?>> {
  @Override
  public Object getSequenceIdentifierFor(EventMessage<?> message) {
    return keyOf(message);
  }

  /// The id of the application an event is about, or the text of its subject when it is not about
  /// an application.
  ///
  /// @throws IllegalArgumentException when the payload is not an event of a known family
  static String keyOf(EventMessage<?> message) {
    return switch (message.getPayload()) {
      case ApplicationEvent event -> event.applicationId().toString();
      case RefundEvent event -> event.applicationId().toString();
      case SupervisionEvent event -> keyOf(event);
      default -> throw new IllegalArgumentException("not an event of a known family");
    };
  }

  private static String keyOf(SupervisionEvent event) {
    @Nullable ApplicationId application = event.applicationId();
    return application == null ? event.subject().toString() : application.toString();
  }
}
