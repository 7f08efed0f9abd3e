package kz.qujat.sandbox.delivery;

import java.util.List;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Starts the delivery as soon as the product is reachable, and stops it before the product shuts
/// down.
@Component
final class MessageDeliveryLifecycle {
  private final MessageDelivery messageDelivery;
  private final ProductClient productClient;
  private final List<RecurringSimulatorTask> chores;

  MessageDeliveryLifecycle(
      MessageDelivery messageDelivery,
      ProductClient productClient,
      List<RecurringSimulatorTask> chores) {
    this.messageDelivery = messageDelivery;
    this.productClient = productClient;
    this.chores = chores;
  }

  @EventListener
  void begin(WebServerInitializedEvent started) {
    if (started.getApplicationContext().getServerNamespace() == null) {
      productClient.listensOn(started.getWebServer().getPort());
      messageDelivery.start(chores);
    }
  }

  @EventListener(ContextClosedEvent.class)
  void end() {
    messageDelivery.destroy();
  }
}
