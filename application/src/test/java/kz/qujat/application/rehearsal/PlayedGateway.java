package kz.qujat.application.rehearsal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.payment.PaymentGateway;

/// A fake payment gateway with a page for every payment.
public final class PlayedGateway implements PaymentGateway {
  public final Wire wire;
  public final List<Order> announced = new ArrayList<>();

  PlayedGateway(Wire wire) {
    this.wire = wire;
  }

  @Override
  public URI announce(Order order) {
    wire.cross();
    announced.add(order);
    return URI.create("https://pay.example/" + order.payment());
  }
}
