package kz.qujat.sandbox.courier;

import java.util.List;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Sets the courier to work as soon as the product can be reached, and stops it before the product
/// goes.
@Component
final class Reveille {
  private final Courier courier;
  private final Product product;
  private final List<Chore> chores;

  Reveille(Courier courier, Product product, List<Chore> chores) {
    this.courier = courier;
    this.product = product;
    this.chores = chores;
  }

  @EventListener
  void begin(WebServerInitializedEvent started) {
    if (started.getApplicationContext().getServerNamespace() == null) {
      product.listensOn(started.getWebServer().getPort());
      courier.start(chores);
    }
  }

  @EventListener(ContextClosedEvent.class)
  void end() {
    courier.destroy();
  }
}
