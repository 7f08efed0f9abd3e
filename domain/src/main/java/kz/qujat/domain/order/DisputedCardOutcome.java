package kz.qujat.domain.order;

/// What became of a card that a contradicting answer of the central node reported.
public enum DisputedCardOutcome {
  /// It never existed.
  NEVER_MADE,
  /// It was found and destroyed.
  DESTROYED
}
