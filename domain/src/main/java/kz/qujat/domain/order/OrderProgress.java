package kz.qujat.domain.order;

/// The step that the order of one attempt has reached.
public enum OrderProgress {
  /// No answer of the node is known.
  ORDERED,
  REJECTED,
  ACCEPTED,
  MANUFACTURED,
  DELIVERED;

  /// Whether the node has answered the order.
  public boolean isAnswered() {
    return this != ORDERED;
  }

  /// Whether an order at this step has passed through `earlier` or is at it.
  public boolean hasReached(OrderProgress earlier) {
    return this == earlier || (this != REJECTED && earlier != REJECTED && compareTo(earlier) > 0);
  }

  /// Whether this step means that a card exists or will be made.
  public boolean leadsToCard() {
    return hasReached(ACCEPTED);
  }
}
