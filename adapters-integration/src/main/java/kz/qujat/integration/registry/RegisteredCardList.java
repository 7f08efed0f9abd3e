package kz.qujat.integration.registry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.qujat.domain.eligibility.Card;
import org.jspecify.annotations.Nullable;

/// The identity cards among a person's documents, including documents that may be one. Documents of
/// other kinds are ignored.
record RegisteredCardList(List<RegisteredDocument> documents) {
  static RegisteredCardList of(LocatedElement person) {
    return new RegisteredCardList(
        person.all("documents", "document").stream()
            .map(RegisteredDocument::in)
            .filter(document -> !document.isOfAnotherKind())
            .toList());
  }

  /// Returns the cards with complete data.
  List<Card> complete() {
    return documents.stream().flatMap(document -> document.card().stream()).toList();
  }

  /// Whether there are invalidated cards with incomplete data.
  boolean hasIncomplete() {
    return documents.stream()
        .anyMatch(document -> document.isInvalidatedCard() && document.card().isEmpty());
  }

  /// Requires that the data suffice to determine the card in force, if there is one.
  ///
  /// @throws UnreadableElement when a document that could be that card lacks an element, or has one
  ///   that cannot be understood
  void requireCurrent() throws UnreadableElement {
    @Nullable Card current = current().orElse(null);
    for (RegisteredDocument document : documents) {
      if (document.card().isEmpty()) {
        document.requireBeside(current);
      }
    }
  }

  private Optional<Card> current() {
    return complete().stream()
        .filter(card -> !card.invalidated())
        .max(Comparator.comparing(Card::expiresOn));
  }

  /// Returns the elements of the card in force that cannot be understood and do not affect the
  /// decision: only its day of issue can be one.
  List<String> oddities() {
    Optional<Card> current = current();
    return documents.stream()
        .filter(document -> current.isPresent() && document.card().equals(current))
        .map(RegisteredDocument::begins)
        .filter(ElementReadResult::isOdd)
        .map(ElementReadResult::path)
        .toList();
  }
}
