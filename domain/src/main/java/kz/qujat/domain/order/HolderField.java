package kz.qujat.domain.order;

/// A part of the holder's data in the population register that the card is made from. Where the
/// person lives is none.
public enum HolderField {
  NAMES,
  BIRTH_DATE,
  SEX,
  CITIZENSHIP,
  /// Alive, not declared missing, capable.
  STATUS,
  /// The identity card to be exchanged.
  CARD;

  /// Whether a change may be no more than a corrected spelling, so that the application can be
  /// approved anew.
  public boolean mayBeCorrected() {
    return switch (this) {
      case NAMES -> true;
      case BIRTH_DATE, SEX, CITIZENSHIP, STATUS, CARD -> false;
    };
  }
}
