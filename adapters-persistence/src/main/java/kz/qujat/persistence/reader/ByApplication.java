package kz.qujat.persistence.reader;

import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.supervision.SupervisionEvent;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.jspecify.annotations.Nullable;

/// Keeps all that concerns one application in one line, of whichever family it is: it is handled in
/// order, and parked in order.
final class ByApplication implements SequencingPolicy<EventMessage<?>> {
  @Override
  public Object getSequenceIdentifierFor(EventMessage<?> message) {
    return keyOf(message);
  }

  /// The id of the application an event concerns; where it concerns none, the text of its subject.
  static String keyOf(EventMessage<?> message) {
    return switch (message.getPayload()) {
      case ApplicationEvent event -> event.application().toString();
      case RefundEvent event -> event.application().toString();
      case SupervisionEvent event -> keyOf(event);
      default -> throw new IllegalArgumentException("an event of no family");
    };
  }

  private static String keyOf(SupervisionEvent event) {
    @Nullable ApplicationId application = event.application();
    return application == null ? event.subject().toString() : application.toString();
  }
}
