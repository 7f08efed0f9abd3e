package kz.qujat.domain.eligibility;

/// Why a card cannot be exchanged online. For every reason the citizen sees the same official text:
/// «оформление не доступно, обратитесь в ЦОН» (R4).
public enum Ineligibility {
  /// The pilot is not running on this day.
  PILOT_CLOSED,
  /// The reason is not the expiry of the card.
  REASON_NOT_SUPPORTED,
  /// The register has a record, but an element that matters for the decision cannot be understood.
  REGISTER_RECORD_UNCLEAR,
  /// Not in the register, not alive, declared missing or incapable.
  PERSON_STATUS,
  NOT_A_CITIZEN,
  UNDER_AGE,
  /// The person never had an identity card.
  NO_CURRENT_CARD,
  /// All cards of the person were lost, surrendered or otherwise invalidated.
  CARD_INVALIDATED,
  /// An application for this card was annulled for additional checks.
  REAPPLICATION_NOT_ALLOWED,
  /// More than thirty days remain until expiry.
  TOO_EARLY,
  /// The card expired more than ten days ago.
  TOO_LATE
}
