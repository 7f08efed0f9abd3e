package kz.qujat.application.eligibility;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.domain.eligibility.EligibilityRules.EXPIRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Eligibility;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import kz.qujat.domain.eligibility.Ineligibility;
import kz.qujat.domain.lifecycle.AnnulmentReason;
import org.junit.jupiter.api.Test;

class EligibilityDeskTest {
  private final Rehearsal rehearsal = new Rehearsal();

  @Test
  void aCardThatExpiresOnFridayMayBeExchangedOnMonday() {
    assertThat(assessed(DANA)).isInstanceOf(Eligible.class);
  }

  @Test
  void theAnswerRestsOnTheCivilDateOfKazakhstan() {
    rehearsal.clock.moveTo(AFTER_THE_WINDOW.minusSeconds(1));
    assertThat(assessed(DANA)).isInstanceOf(Eligible.class);

    rehearsal.clock.moveTo(AFTER_THE_WINDOW);
    assertThat(codeOf(assessed(DANA))).isEqualTo(Ineligibility.TOO_LATE);
  }

  @Test
  void whomTheRegisterDoesNotKnowIsNotEligible() {
    rehearsal.register.forget(DANA.iin());

    assertThat(codeOf(assessed(DANA))).isEqualTo(Ineligibility.PERSON_STATUS);
  }

  @Test
  void whoseRecordIsUnclearIsSentToTheServiceCentre() {
    rehearsal.register.blur(DANA.iin(), "documents/document/endDate");

    assertThat(codeOf(assessed(DANA))).isEqualTo(Ineligibility.REGISTER_RECORD_UNCLEAR);
  }

  @Test
  void aSilentRegisterIsNoAnswerAtAll() {
    rehearsal.register.wire.cut();

    assertThatThrownBy(() -> assessed(DANA)).isInstanceOf(NeighbourUnavailable.class);
  }

  @Test
  void aCardAnnulledForAdditionalChecksIsNotExchangedOnline() {
    rehearsal.journey.annulled(AnnulmentReason.ADDITIONAL_CHECKS);

    assertThat(codeOf(assessed(DANA))).isEqualTo(Ineligibility.REAPPLICATION_NOT_ALLOWED);
  }

  @Test
  void anotherCardOfTheSameCitizenIsNotBarred() {
    rehearsal.journey.annulled(AnnulmentReason.ADDITIONAL_CHECKS);
    holds(DANA, NEWER_CARD);

    assertThat(assessed(DANA)).isInstanceOf(Eligible.class);
  }

  @Test
  void whatIsBarredToOneCitizenIsNotBarredToAnother() {
    rehearsal.journey.annulled(AnnulmentReason.ADDITIONAL_CHECKS);

    assertThat(assessed(ERLAN)).isInstanceOf(Eligible.class);
  }

  @Test
  void aPoorPhotoBarsNoCard() {
    rehearsal.journey.annulled(AnnulmentReason.POOR_PHOTO);

    assertThat(assessed(DANA)).isInstanceOf(Eligible.class);
  }

  @Test
  void aBarredCardStaysBarredHoweverOftenAnotherApplicationFollowed() {
    rehearsal.journey.annulled(AnnulmentReason.ADDITIONAL_CHECKS);
    holds(DANA, NEWER_CARD);
    rehearsal.journey.annulled(AnnulmentReason.POOR_PHOTO);
    holds(DANA, OLD_CARD);

    assertThat(codeOf(assessed(DANA))).isEqualTo(Ineligibility.REAPPLICATION_NOT_ALLOWED);
  }

  @Test
  void theHistoryKnowsACardByADigestOfItsHolder() {
    var desk = rehearsal.desk;

    assertThat(desk.identify(DANA, OLD_CARD)).isEqualTo(desk.identify(DANA, OLD_CARD));
    assertThat(desk.identify(DANA, OLD_CARD)).isNotEqualTo(desk.identify(ERLAN, OLD_CARD));
    assertThat(rehearsal.vault.size()).isZero();
  }

  private Eligibility assessed(Citizen citizen) {
    return rehearsal.desk.assess(EXPIRY, citizen);
  }

  private void holds(Citizen citizen, Card card) {
    rehearsal.register.put(citizen.iin(), registered(null, card));
  }

  private static Ineligibility codeOf(Eligibility answer) {
    return ((NotEligible) answer).code();
  }
}
