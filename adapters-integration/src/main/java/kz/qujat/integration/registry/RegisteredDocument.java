package kz.qujat.integration.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.qujat.domain.eligibility.Card;
import org.jspecify.annotations.Nullable;

/// A document of a person, which may be an identity card.
///
/// @param identityCard whether the document is an identity card
record RegisteredDocument(
    ElementReadResult<Boolean> identityCard,
    ElementReadResult<Boolean> invalidated,
    ElementReadResult<String> number,
    ElementReadResult<LocalDate> begins,
    ElementReadResult<LocalDate> ends) {
  private static final String IDENTITY_CARD = "002";
  private static final Pattern TYPE = Pattern.compile("\\d{3}");

  static RegisteredDocument in(LocatedElement document) {
    return new RegisteredDocument(
        document.read("documentType").as(RegisteredDocument::isIdentityCard),
        document.read("documentInvalidity").as(ElementValueParsers::flag),
        document.read("number"),
        document.read("beginDate").as(ElementValueParsers::date),
        document.read("endDate").as(ElementValueParsers::date));
  }

  private static Optional<Boolean> isIdentityCard(String type) {
    return TYPE.matcher(type).matches()
        ? Optional.of(type.equals(IDENTITY_CARD))
        : Optional.empty();
  }

  /// Whether the document is certainly of another kind.
  boolean isOfAnotherKind() {
    return !identityCard.known().orElse(true);
  }

  /// Whether the document is certainly an invalidated identity card.
  boolean isInvalidatedCard() {
    return isIdentityCard() && isInvalidated();
  }

  private boolean isIdentityCard() {
    return identityCard.known().orElse(false);
  }

  private boolean isInvalidated() {
    return invalidated.known().orElse(false);
  }

  /// Returns the card, empty unless its data are complete. A card without the invalidity flag
  /// counts as not invalidated.
  Optional<Card> card() {
    Optional<String> named = number.known();
    Optional<LocalDate> last = ends.known();
    if (!isIdentityCard() || invalidated.isOdd() || named.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    @Nullable LocalDate first = begins.known().orElse(null);
    return Optional.of(new Card(named.get(), first, last.get(), isInvalidated()));
  }

  /// Requires the data of a card in force. A document that cannot be that card is not checked,
  /// because it is invalidated or older than `current`.
  ///
  /// @param current the latest card known to be in force, null when there is none
  /// @throws UnreadableElement when an element is absent or cannot be understood
  void requireBeside(@Nullable Card current) throws UnreadableElement {
    if (isInvalidated() || (current != null && isOlderThan(current))) {
      return;
    }
    identityCard.required();
    invalidated.optional();
    number.required();
    ends.required();
  }

  /// Whether the document is older than `current`. The expiry dates are compared; if the document's
  /// is unknown, the dates of issue are.
  private boolean isOlderThan(Card current) {
    return ends.known()
        .map(last -> last.isBefore(current.expiresOn()))
        .orElseGet(() -> beginsBefore(current));
  }

  private boolean beginsBefore(Card current) {
    @Nullable LocalDate issuedOn = current.issuedOn();
    return issuedOn != null && begins.known().filter(issuedOn::isAfter).isPresent();
  }

  /// Reveals nothing about the document.
  @Override
  public String toString() {
    return "RegisteredDocument[]";
  }
}
