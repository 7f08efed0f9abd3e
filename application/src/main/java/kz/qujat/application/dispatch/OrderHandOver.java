package kz.qujat.application.dispatch;

import kz.qujat.application.ApplicationService;
import kz.qujat.application.supervision.OpenDiscrepancies;
import kz.qujat.domain.filing.ApplicationId;

/// The central node, unless an open contradiction of its own holds an order back.
@ApplicationService
public final class OrderHandOver {
  private final CentralNode node;
  private final OpenDiscrepancies discrepancies;

  public OrderHandOver(CentralNode node, OpenDiscrepancies discrepancies) {
    this.node = node;
    this.discrepancies = discrepancies;
  }

  /// Whether the node has told of a card that nobody has accounted for: another one might be made.
  boolean isHeld(ApplicationId application) {
    return discrepancies.holdOrdersOf(application);
  }

  /// Hands the order over.
  ///
  /// @throws kz.qujat.application.neighbour.NeighbourUnavailable when it is not known whether the
  ///   order arrived
  CentralNode.Receipt send(CentralNode.Order order) {
    return node.order(order);
  }
}
