package kz.qujat.domain.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.qujat.domain.duty.Exemption;
import org.jspecify.annotations.Nullable;

/// What the state database of individuals (ГБД ФЛ) says of a person, as far as the right to
/// exchange a card and the duty for it depend on it.
///
/// @param citizenship ISO 3166 alpha-3 code
/// @param deathDate absent while the person lives
/// @param exemption absent when the duty is payable
public record Person(
    LocalDate birthDate,
    String citizenship,
    @Nullable LocalDate deathDate,
    boolean missing,
    boolean incapable,
    @Nullable Exemption exemption,
    List<Card> cards) {
  public Person {
    cards = List.copyOf(cards);
  }

  /// The card in force: not invalidated, with the latest expiry, however long expired.
  public Optional<Card> currentCard() {
    return cards.stream()
        .filter(card -> !card.invalidated())
        .max(Comparator.comparing(Card::expiresOn));
  }

  boolean canAct() {
    return deathDate == null && !missing && !incapable;
  }

  boolean isCitizen() {
    return citizenship.equals("KAZ");
  }

  int ageOn(LocalDate day) {
    return Period.between(birthDate, day).getYears();
  }
}
