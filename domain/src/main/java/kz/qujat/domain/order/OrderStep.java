package kz.qujat.domain.order;

/// How far the order of one attempt has come.
public enum OrderStep {
  /// Given, and not answered.
  ORDERED,
  REJECTED,
  ACCEPTED,
  MANUFACTURED,
  DELIVERED;

  /// Whether the node has said anything of it.
  public boolean isAnswered() {
    return this != ORDERED;
  }

  /// Whether an order that stands here has reached `earlier`, too.
  public boolean hasReached(OrderStep earlier) {
    return this == earlier || (this != REJECTED && earlier != REJECTED && compareTo(earlier) > 0);
  }

  /// Whether there is a card, or will be one.
  public boolean leadsToCard() {
    return hasReached(ACCEPTED);
  }
}
