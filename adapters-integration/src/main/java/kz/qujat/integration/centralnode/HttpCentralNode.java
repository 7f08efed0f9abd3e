package kz.qujat.integration.centralnode;

import static kz.qujat.application.neighbour.Neighbour.CENTRAL_NODE;

import kz.qujat.application.dispatch.CentralNode;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.integration.neighbour.Line;
import kz.qujat.integration.neighbour.Reply;

/// Hands orders over to the central node over HTTP.
final class HttpCentralNode implements CentralNode {
  private final Line line;

  HttpCentralNode(Line line) {
    this.line = line;
  }

  @Override
  public Receipt order(Order order) {
    NodeOrder written = NodeOrder.of(order);
    return switch (line.post("/orders", written.key(), written)) {
      case Reply.Received _ -> new Receipt.Received();
      case Reply.Refused(var code) -> new Receipt.Refused(code);
      case Reply.Unknown _ -> throw new NeighbourUnavailable(CENTRAL_NODE, "answered 404");
    };
  }
}
