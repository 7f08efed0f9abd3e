package kz.qujat.application.dispatch;

import kz.qujat.application.ApplicationService;
import kz.qujat.application.supervision.OpenDiscrepancyQuery;
import kz.qujat.domain.filing.ApplicationId;

/// Sends orders to the central node, and reports whether an open contradiction of the node holds
/// them back.
@ApplicationService
public final class OrderSendingService {
  private final CentralNode node;
  private final OpenDiscrepancyQuery discrepancies;

  public OrderSendingService(CentralNode node, OpenDiscrepancyQuery discrepancies) {
    this.node = node;
    this.discrepancies = discrepancies;
  }

  /// Whether the node has reported a card whose fate is not settled yet. Sending an order could
  /// then produce a second card.
  boolean isHeld(ApplicationId application) {
    return discrepancies.holdOrdersOf(application);
  }

  /// Sends the order.
  ///
  /// @throws kz.qujat.application.neighbour.NeighbourUnavailable when it is unknown whether the
  ///   order arrived
  CentralNode.Receipt send(CentralNode.Order order) {
    return node.order(order);
  }
}
