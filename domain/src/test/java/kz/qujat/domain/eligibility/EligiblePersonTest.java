package kz.qujat.domain.eligibility;

import static kz.qujat.domain.eligibility.EligibilityRules.EXPIRY;
import static kz.qujat.domain.eligibility.Holders.*;
import static kz.qujat.domain.eligibility.Ineligibility.CARD_INVALIDATED;
import static kz.qujat.domain.eligibility.Ineligibility.NOT_A_CITIZEN;
import static kz.qujat.domain.eligibility.Ineligibility.NO_CURRENT_CARD;
import static kz.qujat.domain.eligibility.Ineligibility.PERSON_STATUS;
import static kz.qujat.domain.eligibility.Ineligibility.REAPPLICATION_NOT_ALLOWED;
import static kz.qujat.domain.eligibility.Ineligibility.REASON_NOT_SUPPORTED;
import static kz.qujat.domain.eligibility.Ineligibility.TOO_EARLY;
import static kz.qujat.domain.eligibility.Ineligibility.TOO_LATE;
import static kz.qujat.domain.eligibility.Ineligibility.UNDER_AGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may exchange a card, and which card counts.
class EligiblePersonTest {
  // Each test

  @ParameterizedTest
  @ValueSource(strings = {"LOST", "NAME_CHANGED", "expiry", ""})
  void noReasonButExpiryIsServed(String reason) {
    assertThat(code(reason, DANA, NOT_BARRED, MONDAY)).isEqualTo(REASON_NOT_SUPPORTED);
  }

  @Test
  void somebodyTheRegisterDoesNotKnowIsNotServed() {
    assertThat(codeFor(null)).isEqualTo(PERSON_STATUS);
  }

  @Test
  void theDeadAreNotServed() {
    var dead =
        new Person(DANA.birthDate(), "KAZ", MONDAY, false, false, DANA.exemption(), DANA.cards());

    assertThat(codeFor(dead)).isEqualTo(PERSON_STATUS);
  }

  @Test
  void somebodyDeclaredMissingIsNotServed() {
    var missing = new Person(DANA.birthDate(), "KAZ", null, true, false, null, DANA.cards());

    assertThat(codeFor(missing)).isEqualTo(PERSON_STATUS);
  }

  @Test
  void somebodyDeclaredIncapableIsNotServed() {
    var incapable = new Person(DANA.birthDate(), "KAZ", null, false, true, null, DANA.cards());

    assertThat(codeFor(incapable)).isEqualTo(PERSON_STATUS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UZB", "kaz", ""})
  void onlyCitizensOfKazakhstanAreServed(String citizenship) {
    assertThat(codeFor(person(DANA.birthDate(), citizenship, CARD))).isEqualTo(NOT_A_CITIZEN);
  }

  @ParameterizedTest
  @CsvSource({
    // Born on an ordinary day, the day before the sixteenth birthday and on it.
    "2010-03-17, 2026-03-16, false",
    "2010-03-16, 2026-03-16, true",
    // Born on a leap day: sixteen years later there is one again.
    "2008-02-29, 2024-02-28, false",
    "2008-02-29, 2024-02-29, true"
  })
  void fromTheSixteenthBirthdayOnAPersonIsServed(
      LocalDate birthDate, LocalDate today, boolean served) {
    var rules = new EligibilityRules(30, 10, 16, openEnded(), "2025-05");
    var person = person(birthDate, "KAZ", cardExpiringOn(today));

    assertThat(rules.evaluate(EXPIRY, person, NOT_BARRED, today) instanceof Eligible)
        .isEqualTo(served);
  }

  @Test
  void inAnOrdinaryYearALeapDayChildIsAYearOlderOnTheFirstOfMarch() {
    var rules = new EligibilityRules(30, 10, 18, PILOT, "eighteen");
    var child = person(LocalDate.of(2008, 2, 29), "KAZ", cardExpiringOn(LocalDate.of(2026, 3, 1)));

    assertThat(rules.evaluate(EXPIRY, child, NOT_BARRED, LocalDate.of(2026, 2, 28)))
        .extracting("code")
        .isEqualTo(UNDER_AGE);
    assertThat(rules.evaluate(EXPIRY, child, NOT_BARRED, LocalDate.of(2026, 3, 1)))
        .isInstanceOf(Eligible.class);
  }

  @Test
  void aChildIsNotServed() {
    assertThat(codeFor(person(LocalDate.of(2012, 1, 1), "KAZ", CARD))).isEqualTo(UNDER_AGE);
  }

  @Test
  void whoNeverHadACardIsNotServed() {
    assertThat(codeFor(person(DANA.birthDate(), "KAZ"))).isEqualTo(NO_CURRENT_CARD);
  }

  @Test
  void whoHasOnlyInvalidatedCardsIsNotServed() {
    assertThat(codeFor(holderOf(invalidated(CARD)))).isEqualTo(CARD_INVALIDATED);
  }

  @Test
  void aCardBarredByAnEarlierAnnulmentIsNotServed() {
    assertThat(code(EXPIRY, DANA, BARRED, MONDAY)).isEqualTo(REAPPLICATION_NOT_ALLOWED);
  }

  @Test
  void theBarLiesOnTheCardAndNotOnThePerson() {
    var barredBefore = cardExpiringOn(LocalDate.of(2016, 3, 16));

    assertThat(
            RULES.evaluate(
                EXPIRY, holderOf(barredBefore, CARD), card -> card.equals(barredBefore), MONDAY))
        .isInstanceOf(Eligible.class);
  }

  // Which card counts

  @Test
  void ofSeveralCardsTheOneThatExpiresLastCounts() {
    var earlier = cardExpiringOn(MONDAY.minusDays(5));
    var later = cardExpiringOn(MONDAY.plusYears(9));

    assertThat(codeFor(holderOf(later, earlier))).isEqualTo(TOO_EARLY);
    assertThat(codeFor(holderOf(earlier, later))).isEqualTo(TOO_EARLY);
  }

  @Test
  void anInvalidatedCardDoesNotCountEvenIfItExpiresLast() {
    var lost = invalidated(cardExpiringOn(MONDAY.plusYears(9)));

    assertThat(RULES.evaluate(EXPIRY, holderOf(lost, CARD), NOT_BARRED, MONDAY))
        .extracting("card")
        .isEqualTo(CARD);
  }

  @Test
  void aCardLongExpiredIsStillTheOneThatCounts() {
    assertThat(codeFor(holderOf(cardExpiringOn(LocalDate.of(1999, 1, 1))))).isEqualTo(TOO_LATE);
  }
}
