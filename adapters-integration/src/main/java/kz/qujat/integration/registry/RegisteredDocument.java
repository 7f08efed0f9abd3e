package kz.qujat.integration.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.qujat.domain.eligibility.Card;
import org.jspecify.annotations.Nullable;

/// A document of a person, which may be an identity card.
///
/// @param identityCard whether it is one
record RegisteredDocument(
    Reading<Boolean> identityCard,
    Reading<Boolean> invalidated,
    Reading<String> number,
    Reading<LocalDate> begins,
    Reading<LocalDate> ends) {
  private static final String IDENTITY_CARD = "002";
  private static final Pattern TYPE = Pattern.compile("\\d{3}");

  static RegisteredDocument in(Place document) {
    return new RegisteredDocument(
        document.read("documentType").as(RegisteredDocument::isIdentityCard),
        document.read("documentInvalidity").as(Meanings::flag),
        document.read("number"),
        document.read("beginDate").as(Meanings::date),
        document.read("endDate").as(Meanings::date));
  }

  private static Optional<Boolean> isIdentityCard(String type) {
    return TYPE.matcher(type).matches()
        ? Optional.of(type.equals(IDENTITY_CARD))
        : Optional.empty();
  }

  /// Whether it is a document of another kind, for certain.
  boolean isOfAnotherKind() {
    return !identityCard.known().orElse(true);
  }

  /// Whether it is an identity card that is invalidated, for certain.
  boolean isInvalidatedCard() {
    return isIdentityCard() && isInvalidated();
  }

  private boolean isIdentityCard() {
    return identityCard.known().orElse(false);
  }

  private boolean isInvalidated() {
    return invalidated.known().orElse(false);
  }

  /// The card, where all that makes one is known; one that is not said to be invalidated is not.
  Optional<Card> card() {
    Optional<String> named = number.known();
    Optional<LocalDate> last = ends.known();
    if (!isIdentityCard() || invalidated.isOdd() || named.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    @Nullable LocalDate first = begins.known().orElse(null);
    return Optional.of(new Card(named.get(), first, last.get(), isInvalidated()));
  }

  /// Requires everything that makes a card in force, unless the document cannot be one: it is
  /// invalidated, or older than `current`.
  ///
  /// @param current the latest card that is known to be in force, absent when there is none
  /// @throws UnclearElement when something is absent or cannot be understood
  void requireBeside(@Nullable Card current) throws UnclearElement {
    if (isInvalidated() || (current != null && isOlderThan(current))) {
      return;
    }
    identityCard.required();
    invalidated.optional();
    number.required();
    ends.required();
  }

  /// By the day on which it ends, or, where nobody knows that, by the day of issue.
  private boolean isOlderThan(Card current) {
    return ends.known()
        .map(last -> last.isBefore(current.expiresOn()))
        .orElseGet(() -> beginsBefore(current));
  }

  private boolean beginsBefore(Card current) {
    @Nullable LocalDate issuedOn = current.issuedOn();
    return issuedOn != null && begins.known().filter(issuedOn::isAfter).isPresent();
  }

  /// Says nothing of the document.
  @Override
  public String toString() {
    return "RegisteredDocument[]";
  }
}
