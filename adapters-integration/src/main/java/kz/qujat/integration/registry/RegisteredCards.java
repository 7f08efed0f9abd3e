package kz.qujat.integration.registry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.qujat.domain.eligibility.Card;
import org.jspecify.annotations.Nullable;

/// The identity cards among a person's documents. Other documents are not looked at.
record RegisteredCards(List<RegisteredDocument> documents) {
  static RegisteredCards of(Place person) {
    return new RegisteredCards(
        person.all("documents", "document").stream()
            .map(RegisteredDocument::in)
            .filter(document -> !document.isOfAnotherKind())
            .toList());
  }

  /// The cards of which all is known that makes one.
  List<Card> complete() {
    return documents.stream().flatMap(document -> document.card().stream()).toList();
  }

  /// Whether there are invalidated cards of which less is known.
  boolean hasIncomplete() {
    return documents.stream()
        .anyMatch(document -> document.isInvalidatedCard() && document.card().isEmpty());
  }

  /// Requires that it can be told which card is in force, if any.
  ///
  /// @throws UnclearElement when a document that could be it lacks something, or says something
  ///   that cannot be understood
  void requireCurrent() throws UnclearElement {
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

  /// What nobody understands of the card in force, and does not matter: its day of issue.
  List<String> oddities() {
    Optional<Card> current = current();
    return documents.stream()
        .filter(document -> current.isPresent() && document.card().equals(current))
        .map(RegisteredDocument::begins)
        .filter(Reading::isOdd)
        .map(Reading::path)
        .toList();
  }
}
