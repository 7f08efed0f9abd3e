package kz.qujat.integration.centralnode;

import kz.qujat.application.dispatch.CentralNode;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.shep.AsyncChannel;
import kz.qujat.integration.shep.AsyncChannel.Letter;
import kz.qujat.integration.shep.AsyncChannel.MessageType;
import kz.qujat.integration.shep.Channels;
import kz.qujat.integration.shep.Outcome;
import org.springframework.stereotype.Component;

/// Sends orders to the central node over the asynchronous channel.
@Component
final class ShepCentralNode implements CentralNode {
  private static final String SERVICE = "DRN_CardOrder";

  private final AsyncChannel channel;

  ShepCentralNode(Channels channels) {
    this.channel = channels.async(Neighbour.CENTRAL_NODE);
  }

  @Override
  public Receipt order(Order order) {
    // The same application and attempt identify the same order.
    String key = order.application() + "/" + order.attempt();
    var letter =
        new Letter(
            MessageType.REQUEST, SERVICE, key, order.application().toString(), NodeOrder.of(order));
    return switch (channel.send(letter)) {
      case Outcome.Received _ -> new Receipt.Received();
      case Outcome.Refused(var code) -> new Receipt.Refused(code);
    };
  }
}
