package kz.qujat.domain.order;

/// A field of the holder's data in the population register from which the card is made. These
/// fields are compared before an order is sent. The address is not one of them.
public enum HolderField {
  NAMES,
  BIRTH_DATE,
  SEX,
  CITIZENSHIP,
  /// Alive, not declared missing, capable.
  STATUS,
  /// The identity card to be exchanged.
  CARD;

  /// Whether a change of this field may be just a corrected spelling, so that the application can
  /// be approved again.
  public boolean mayBeCorrected() {
    return switch (this) {
      case NAMES -> true;
      case BIRTH_DATE, SEX, CITIZENSHIP, STATUS, CARD -> false;
    };
  }
}
