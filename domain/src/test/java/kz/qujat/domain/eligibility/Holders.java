package kz.qujat.domain.eligibility;

import static kz.qujat.domain.eligibility.EligibilityRules.EXPIRY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;

/// The people in the eligibility tests, their cards, and what the rules decide about them.
final class Holders {
  static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);
  static final Predicate<Card> NOT_BARRED = Set.<Card>of()::contains;
  static final Predicate<Card> BARRED = NOT_BARRED.negate();

  static final PilotPeriod PILOT =
      new PilotPeriod(LocalDate.of(2025, 5, 28), LocalDate.of(2026, 3, 31));
  static final EligibilityRules RULES = new EligibilityRules(30, 10, 16, PILOT, "2025-05");

  static final Card CARD = cardExpiringOn(MONDAY);
  static final Person DANA = holderOf(CARD);

  private Holders() {}

  static Eligibility answer(Card card) {
    return RULES.evaluate(EXPIRY, holderOf(card), NOT_BARRED, MONDAY);
  }

  static Ineligibility codeFor(Person person) {
    return code(EXPIRY, person, NOT_BARRED, MONDAY);
  }

  static Ineligibility code(String reason, Person person, Predicate<Card> barred, LocalDate today) {
    assertThat(RULES.evaluate(reason, person, barred, today)).isInstanceOf(NotEligible.class);
    return ((NotEligible) RULES.evaluate(reason, person, barred, today)).code();
  }

  static Person holderOf(Card... cards) {
    return person(LocalDate.of(1985, 5, 15), "KAZ", cards);
  }

  static Person person(LocalDate birthDate, String citizenship, Card... cards) {
    return new Person(birthDate, citizenship, null, false, false, null, List.of(cards));
  }

  static Person missing(LocalDate birthDate, String citizenship) {
    return new Person(birthDate, citizenship, null, true, false, null, List.of());
  }

  static Card cardExpiringOn(LocalDate day) {
    return new Card("0" + day.toEpochDay(), day.minusYears(10), day, false);
  }

  static Card invalidated(Card card) {
    return new Card(card.number(), card.issuedOn(), card.expiresOn(), true);
  }

  static PilotPeriod openEnded() {
    return new PilotPeriod(LocalDate.of(2020, 1, 1), null);
  }
}
