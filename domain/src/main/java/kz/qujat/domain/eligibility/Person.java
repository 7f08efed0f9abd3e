package kz.qujat.domain.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.qujat.domain.duty.Exemption;
import org.jspecify.annotations.Nullable;

/// The data of a person in the state database of individuals (ГБД ФЛ) on which the right to
/// exchange a card and the duty for it depend.
///
/// @param citizenship ISO 3166 alpha-3 code
/// @param dead also true when the date of death is unknown
/// @param deathDate absent while the person lives or when the date is unknown
/// @param exemption absent when the duty is payable
/// @param incompleteCards whether there are more cards than `cards`: invalidated ones whose number
///   or expiry the register does not state
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

  /// Creates a person whose record is complete.
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

  /// The current card: not invalidated and with the latest expiry, however long ago it expired.
  public Optional<Card> currentCard() {
    return cards.stream()
        .filter(card -> !card.invalidated())
        .max(Comparator.comparing(Card::expiresOn));
  }

  /// Whether the person is alive, not missing and not incapable.
  public boolean canAct() {
    return !dead && !missing && !incapable;
  }

  /// Whether the register has any card of the person, including invalidated ones.
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
