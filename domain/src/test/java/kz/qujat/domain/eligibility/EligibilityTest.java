package kz.qujat.domain.eligibility;

import static kz.qujat.domain.eligibility.EligibilityRules.EXPIRY;
import static kz.qujat.domain.eligibility.Ineligibility.CARD_INVALIDATED;
import static kz.qujat.domain.eligibility.Ineligibility.NOT_A_CITIZEN;
import static kz.qujat.domain.eligibility.Ineligibility.NO_CURRENT_CARD;
import static kz.qujat.domain.eligibility.Ineligibility.PERSON_STATUS;
import static kz.qujat.domain.eligibility.Ineligibility.PILOT_CLOSED;
import static kz.qujat.domain.eligibility.Ineligibility.REAPPLICATION_NOT_ALLOWED;
import static kz.qujat.domain.eligibility.Ineligibility.REASON_NOT_SUPPORTED;
import static kz.qujat.domain.eligibility.Ineligibility.TOO_EARLY;
import static kz.qujat.domain.eligibility.Ineligibility.TOO_LATE;
import static kz.qujat.domain.eligibility.Ineligibility.UNDER_AGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import kz.qujat.domain.eligibility.Eligibility.Verdict;
import kz.qujat.domain.signature.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);
  private static final Predicate<Card> NOT_BARRED = Set.<Card>of()::contains;
  private static final Predicate<Card> BARRED = NOT_BARRED.negate();

  private static final PilotPeriod PILOT =
      new PilotPeriod(LocalDate.of(2025, 5, 28), LocalDate.of(2026, 3, 31));
  private static final EligibilityRules RULES = new EligibilityRules(30, 10, 16, PILOT, "2025-05");

  private static final Card CARD = cardExpiringOn(MONDAY);
  private static final Person DANA = holderOf(CARD);
  private static final EligibilityWindow WINDOW =
      new EligibilityWindow(MONDAY.minusDays(30), MONDAY.plusDays(10));
  private static final Digest DIGEST = new Digest("0".repeat(64));

  // The window

  @ParameterizedTest
  @ValueSource(ints = {30, 1, 0, -1, -10})
  void fromThirtyDaysBeforeExpiryToTenDaysAfterItTheExchangeIsOpen(int daysLeft) {
    assertThat(answer(cardExpiringOn(MONDAY.plusDays(daysLeft)))).isInstanceOf(Eligible.class);
  }

  @Test
  void thirtyOneDaysBeforeExpiryIsTooEarly() {
    assertThat(codeFor(holderOf(cardExpiringOn(MONDAY.plusDays(31))))).isEqualTo(TOO_EARLY);
  }

  @Test
  void elevenDaysAfterExpiryIsTooLate() {
    assertThat(codeFor(holderOf(cardExpiringOn(MONDAY.minusDays(11))))).isEqualTo(TOO_LATE);
  }

  @Test
  void theDayEndsAtMidnightInAlmaty() {
    var lastDay = holderOf(cardExpiringOn(MONDAY.minusDays(10)));

    var beforeMidnight = CivilDate.at(Instant.parse("2026-03-16T18:59:59Z"));
    var midnight = CivilDate.at(Instant.parse("2026-03-16T19:00:00Z"));

    assertThat(RULES.evaluate(EXPIRY, lastDay, NOT_BARRED, beforeMidnight))
        .isInstanceOf(Eligible.class);
    assertThat(RULES.evaluate(EXPIRY, lastDay, NOT_BARRED, midnight))
        .extracting("code")
        .isEqualTo(TOO_LATE);
  }

  @Test
  void aWindowCannotCloseBeforeItOpens() {
    assertThatThrownBy(() -> new EligibilityWindow(MONDAY, MONDAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  // What is answered

  @Test
  void theAnswerNamesTheCardItsWindowAndTheRules() {
    var window = new EligibilityWindow(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 3, 26));

    assertThat(answer(CARD)).isEqualTo(new Eligible(MONDAY, CARD, window, null, "2025-05"));
  }

  @Test
  void theAnswerNamesTheGroundOnWhichNoDutyIsPaid() {
    var veteran =
        new Person(DANA.birthDate(), "KAZ", null, false, false, Exemption.VETERAN, DANA.cards());

    assertThat(RULES.evaluate(EXPIRY, veteran, NOT_BARRED, MONDAY))
        .extracting("exemption")
        .isEqualTo(Exemption.VETERAN);
  }

  @Test
  void aRefusalNamesTheCardAndItsWindow() {
    var card = cardExpiringOn(MONDAY.plusDays(31));
    var window = new EligibilityWindow(MONDAY.plusDays(1), MONDAY.plusDays(41));

    assertThat(answer(card)).isEqualTo(new NotEligible(MONDAY, TOO_EARLY, card, window, "2025-05"));
  }

  @Test
  void aRefusalWithoutACardNamesNone() {
    assertThat(RULES.evaluate(EXPIRY, null, NOT_BARRED, MONDAY))
        .isEqualTo(new NotEligible(MONDAY, PERSON_STATUS, null, null, "2025-05"));
  }

  @Test
  void theHistoryKeepsDatesAndRulesAndOfTheCardOnlyItsDigest() {
    var eligible = (Eligible) answer(CARD);

    assertThat(eligible.evidence(DIGEST))
        .isEqualTo(
            new Evidence(
                Verdict.DUTY_PAYABLE, MONDAY, DIGEST, MONDAY, eligible.window(), "2025-05"));
  }

  @Test
  void theHistoryKeepsThatThereIsAnExemptionButNotWhich() {
    var exempt = new Eligible(MONDAY, CARD, WINDOW, Exemption.VETERAN, "2025-05");

    assertThat(exempt.evidence(DIGEST))
        .isEqualTo(new Evidence(Verdict.EXEMPT, MONDAY, DIGEST, MONDAY, WINDOW, "2025-05"));
  }

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

  // The pilot

  @ParameterizedTest
  @CsvSource({"2025-05-27, false", "2025-05-28, true", "2026-03-31, true", "2026-04-01, false"})
  void thePilotRunsFromItsFirstDayToItsLastBothIncluded(LocalDate today, boolean running) {
    assertThat(PILOT.covers(today)).isEqualTo(running);
  }

  @Test
  void outsideThePilotNobodyIsServed() {
    var afterwards = LocalDate.of(2026, 4, 1);

    assertThat(code(EXPIRY, holderOf(cardExpiringOn(afterwards)), NOT_BARRED, afterwards))
        .isEqualTo(PILOT_CLOSED);
  }

  @Test
  void aPilotWithoutAnEndGoesOn() {
    assertThat(openEnded().covers(LocalDate.of(2099, 12, 31))).isTrue();
    assertThat(openEnded().covers(LocalDate.of(1999, 12, 31))).isFalse();
  }

  @Test
  void aPilotCannotEndBeforeItStarts() {
    assertThatThrownBy(() -> new PilotPeriod(MONDAY, MONDAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  // The order of the tests: everything is wrong at first, then one thing after the other is put
  // right

  @Test
  void theFirstTestThatFailsNamesTheAnswer() {
    var afterThePilot = LocalDate.of(2026, 4, 1);
    var child = LocalDate.of(2015, 1, 1);
    var grownUp = DANA.birthDate();
    var early = cardExpiringOn(MONDAY.plusDays(31));

    assertThat(code("LOST", null, BARRED, afterThePilot)).isEqualTo(PILOT_CLOSED);
    assertThat(code("LOST", null, BARRED, MONDAY)).isEqualTo(REASON_NOT_SUPPORTED);
    assertThat(code(EXPIRY, missing(child, "UZB"), BARRED, MONDAY)).isEqualTo(PERSON_STATUS);
    assertThat(code(EXPIRY, person(child, "UZB"), BARRED, MONDAY)).isEqualTo(NOT_A_CITIZEN);
    assertThat(code(EXPIRY, person(child, "KAZ"), BARRED, MONDAY)).isEqualTo(UNDER_AGE);
    assertThat(code(EXPIRY, person(grownUp, "KAZ"), BARRED, MONDAY)).isEqualTo(NO_CURRENT_CARD);
    assertThat(code(EXPIRY, holderOf(invalidated(early)), BARRED, MONDAY))
        .isEqualTo(CARD_INVALIDATED);
    assertThat(code(EXPIRY, holderOf(early), BARRED, MONDAY)).isEqualTo(REAPPLICATION_NOT_ALLOWED);
    assertThat(code(EXPIRY, holderOf(early), NOT_BARRED, MONDAY)).isEqualTo(TOO_EARLY);
    assertThat(answer(CARD)).isInstanceOf(Eligible.class);
  }

  private static Eligibility answer(Card card) {
    return RULES.evaluate(EXPIRY, holderOf(card), NOT_BARRED, MONDAY);
  }

  private static Ineligibility codeFor(Person person) {
    return code(EXPIRY, person, NOT_BARRED, MONDAY);
  }

  private static Ineligibility code(
      String reason, Person person, Predicate<Card> barred, LocalDate today) {
    assertThat(RULES.evaluate(reason, person, barred, today)).isInstanceOf(NotEligible.class);
    return ((NotEligible) RULES.evaluate(reason, person, barred, today)).code();
  }

  private static Person holderOf(Card... cards) {
    return person(LocalDate.of(1985, 5, 15), "KAZ", cards);
  }

  private static Person person(LocalDate birthDate, String citizenship, Card... cards) {
    return new Person(birthDate, citizenship, null, false, false, null, List.of(cards));
  }

  private static Person missing(LocalDate birthDate, String citizenship) {
    return new Person(birthDate, citizenship, null, true, false, null, List.of());
  }

  private static Card cardExpiringOn(LocalDate day) {
    return new Card("0" + day.toEpochDay(), day.minusYears(10), day, false);
  }

  private static Card invalidated(Card card) {
    return new Card(card.number(), card.issuedOn(), card.expiresOn(), true);
  }

  private static PilotPeriod openEnded() {
    return new PilotPeriod(LocalDate.of(2020, 1, 1), null);
  }
}
