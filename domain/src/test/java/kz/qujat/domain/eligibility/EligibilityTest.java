package kz.qujat.domain.eligibility;

import static kz.qujat.domain.eligibility.EligibilityRules.EXPIRY;
import static kz.qujat.domain.eligibility.Holders.*;
import static kz.qujat.domain.eligibility.Ineligibility.CARD_INVALIDATED;
import static kz.qujat.domain.eligibility.Ineligibility.NOT_A_CITIZEN;
import static kz.qujat.domain.eligibility.Ineligibility.NO_CURRENT_CARD;
import static kz.qujat.domain.eligibility.Ineligibility.PERSON_STATUS;
import static kz.qujat.domain.eligibility.Ineligibility.PILOT_CLOSED;
import static kz.qujat.domain.eligibility.Ineligibility.REAPPLICATION_NOT_ALLOWED;
import static kz.qujat.domain.eligibility.Ineligibility.REASON_NOT_SUPPORTED;
import static kz.qujat.domain.eligibility.Ineligibility.TOO_EARLY;
import static kz.qujat.domain.eligibility.Ineligibility.UNDER_AGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import kz.qujat.domain.eligibility.Eligibility.Verdict;
import kz.qujat.domain.signature.Digest;
import org.junit.jupiter.api.Test;

class EligibilityTest {
  private static final EligibilityWindow WINDOW =
      new EligibilityWindow(MONDAY.minusDays(30), MONDAY.plusDays(10));
  private static final Digest DIGEST = new Digest("0".repeat(64));

  // What the answer contains

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

  // The order of the tests: first everything is wrong, then one fault after the other is corrected

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
}
