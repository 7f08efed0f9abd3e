package kz.qujat.domain.eligibility;

import static kz.qujat.domain.eligibility.EligibilityRules.EXPIRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Eligibility when the register's data about a person are incomplete or cannot be understood.
class RegisterRecordTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);
  private static final LocalDate AFTER_THE_PILOT = LocalDate.of(2026, 4, 1);
  private static final LocalDate BORN = LocalDate.of(1985, 5, 15);
  private static final PilotPeriod PILOT =
      new PilotPeriod(LocalDate.of(2025, 5, 28), LocalDate.of(2026, 3, 31));
  private static final EligibilityRules RULES = new EligibilityRules(30, 10, 16, PILOT, "2025-05");

  @Test
  void whoseRecordIsUnclearIsNotServed() {
    NotEligible answer = RULES.unclear(EXPIRY, MONDAY);
    assertThat(answer.code()).isEqualTo(Ineligibility.REGISTER_RECORD_UNCLEAR);
    assertThat(answer.card()).isNull();
    assertThat(answer.window()).isNull();
  }

  @Test
  void whatIsClosedToEverybodyIsSaidBeforeTheRecordIsLookedAt() {
    assertThat(RULES.unclear(EXPIRY, AFTER_THE_PILOT).code()).isEqualTo(Ineligibility.PILOT_CLOSED);
    assertThat(RULES.unclear("LOST", MONDAY).code()).isEqualTo(Ineligibility.REASON_NOT_SUPPORTED);
  }

  @Test
  void aCardOfWhichOnlyTheInvalidityIsKnownCountsAsAnInvalidatedOne() {
    assertThat(codeFor(person(false, null, List.of(), true)))
        .isEqualTo(Ineligibility.CARD_INVALIDATED);
    assertThat(codeFor(person(false, null, List.of(), false)))
        .isEqualTo(Ineligibility.NO_CURRENT_CARD);
  }

  @Test
  void anIncompleteCardBesideOneInForceDoesNotMatter() {
    var card = new Card("012345678", MONDAY.minusYears(10), MONDAY, false);
    assertThat(answer(person(false, null, List.of(card), true))).isInstanceOf(Eligible.class);
  }

  @Test
  void aCardWithoutADayOfIssueIsServed() {
    var card = new Card("012345678", null, MONDAY, false);
    assertThat(answer(person(false, null, List.of(card), false))).isInstanceOf(Eligible.class);
  }

  @Test
  void theDeadAreNotServedEvenIfNobodyKnowsSinceWhen() {
    assertThat(codeFor(person(true, null, List.of(), false)))
        .isEqualTo(Ineligibility.PERSON_STATUS);
  }

  @Test
  void nobodyIsAliveWithADateOfDeath() {
    assertThatThrownBy(() -> person(false, MONDAY, List.of(), false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Ineligibility codeFor(Person person) {
    return ((NotEligible) answer(person)).code();
  }

  private static Eligibility answer(Person person) {
    return RULES.evaluate(EXPIRY, person, Set.<Card>of()::contains, MONDAY);
  }

  private static Person person(
      boolean dead, @Nullable LocalDate deathDate, List<Card> cards, boolean incompleteCards) {
    return new Person(BORN, "KAZ", dead, deathDate, false, false, null, cards, incompleteCards);
  }
}
