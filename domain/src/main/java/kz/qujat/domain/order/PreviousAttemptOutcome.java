package kz.qujat.domain.order;

/// Why an earlier attempt at the order led to no card.
public enum PreviousAttemptOutcome {
  /// The central node rejected the order.
  REJECTED,
  /// The holder's data changed before the order was sent, so it was never sent.
  NEVER_SENT
}
