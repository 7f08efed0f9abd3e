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
/// @param dead also where nobody knows since when
/// @param deathDate absent while the person lives, or where it is not known
/// @param exemption absent when the duty is payable
/// @param incompleteCards whether there are more cards than `cards`: invalidated ones of which the
///   register does not know the number or the expiry
public record Person(
    LocalDate birthDate,
    String citizenship,
    boolean dead,
    @Nullable LocalDate deathDate,
    boolean missing,
    boolean incapable,
    @Nullable Exemption exemption,
    List<Card> cards,
    boolean incompleteCards) {
  public Person {
    cards = List.copyOf(cards);
    if (deathDate != null && !dead) {
      throw new IllegalArgumentException("alive with a date of death");
    }
  }

  /// A person of whom the register knows everything.
  public Person(
      LocalDate birthDate,
      String citizenship,
      @Nullable LocalDate deathDate,
      boolean missing,
      boolean incapable,
      @Nullable Exemption exemption,
      List<Card> cards) {
    this(
        birthDate,
        citizenship,
        deathDate != null,
        deathDate,
        missing,
        incapable,
        exemption,
        cards,
        false);
  }

  /// The card in force: not invalidated, with the latest expiry, however long expired.
  public Optional<Card> currentCard() {
    return cards.stream()
        .filter(card -> !card.invalidated())
        .max(Comparator.comparing(Card::expiresOn));
  }

  /// Whether the person is alive, not missing and not incapable.
  public boolean canAct() {
    return !dead && !missing && !incapable;
  }

  /// Whether the register has any card, be it invalidated.
  boolean hasHadCard() {
    return incompleteCards || !cards.isEmpty();
  }

  public boolean isCitizen() {
    return citizenship.equals("KAZ");
  }

  int ageOn(LocalDate day) {
    return Period.between(birthDate, day).getYears();
  }
}
