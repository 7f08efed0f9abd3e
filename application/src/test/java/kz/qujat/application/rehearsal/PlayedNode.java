package kz.qujat.application.rehearsal;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.dispatch.CentralNode;

/// A fake central node that receives every order until the test makes it refuse.
public final class PlayedNode implements CentralNode {
  public final Wire wire;
  public final List<Order> orders = new ArrayList<>();
  private Receipt receipt = new Receipt.Received();

  PlayedNode(Wire wire) {
    this.wire = wire;
  }

  public void refuses(String code) {
    receipt = new Receipt.Refused(code);
  }

  @Override
  public Receipt order(Order order) {
    wire.cross();
    orders.add(order);
    return receipt;
  }
}
