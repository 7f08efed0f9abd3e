package kz.qujat.integration.centralnode;

import kz.qujat.application.dispatch.CentralNode;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.shep.AsyncClient;
import kz.qujat.integration.shep.AsyncClient.Letter;
import kz.qujat.integration.shep.AsyncClient.MessageType;
import kz.qujat.integration.shep.ShepClients;
import kz.qujat.integration.shep.ShepResponse;
import org.springframework.stereotype.Component;

/// Sends orders to the central node over the asynchronous channel.
@Component
final class ShepCentralNode implements CentralNode {
  private static final String SERVICE = "DRN_CardOrder";

  private final AsyncClient channel;

  ShepCentralNode(ShepClients shepClients) {
    this.channel = shepClients.async(Neighbour.CENTRAL_NODE);
  }

  @Override
  public Receipt order(Order order) {
    // The same application and attempt identify the same order.
    String key = order.application() + "/" + order.attempt();
    var letter =
        new Letter(
            MessageType.REQUEST,
            SERVICE,
            key,
            order.application().toString(),
            NodeOrderXml.of(order));
    return switch (channel.send(letter)) {
      case ShepResponse.Received _ -> new Receipt.Received();
      case ShepResponse.Refused(var code) -> new Receipt.Refused(code);
    };
  }
}
