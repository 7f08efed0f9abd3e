package kz.qujat.domain.eligibility;

/// Why a card cannot be exchanged online. Whatever the reason, the citizen is told the same
/// official words: «оформление не доступно, обратитесь в ЦОН» (R4).
public enum Ineligibility {
  /// The pilot is not running on this day.
  PILOT_CLOSED,
  /// Something other than the expiry of the card.
  REASON_NOT_SUPPORTED,
  /// The register has a record, and something in it that decides cannot be understood.
  REGISTER_RECORD_UNCLEAR,
  /// Not in the register, not alive, declared missing or incapable.
  PERSON_STATUS,
  NOT_A_CITIZEN,
  UNDER_AGE,
  /// There never was an identity card.
  NO_CURRENT_CARD,
  /// There are only cards that were lost, surrendered or otherwise invalidated.
  CARD_INVALIDATED,
  /// An application for this card was annulled for additional checks.
  REAPPLICATION_NOT_ALLOWED,
  /// More than thirty days remain.
  TOO_EARLY,
  /// The card expired more than ten days ago.
  TOO_LATE
}
