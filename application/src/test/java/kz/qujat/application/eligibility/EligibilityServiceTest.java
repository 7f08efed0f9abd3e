package kz.qujat.application.eligibility;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.domain.eligibility.EligibilityRules.EXPIRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.eligibility.EligibilityService.Assessed;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.review.ReviewService.Intent;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Eligibility;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import kz.qujat.domain.eligibility.EligibilityOutcome;
import kz.qujat.domain.eligibility.Ineligibility;
import kz.qujat.domain.eligibility.PilotPeriod;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import org.junit.jupiter.api.Test;

class EligibilityServiceTest {
  private static final PilotPeriod ENDED_ON_SUNDAY =
      new PilotPeriod(LocalDate.of(2025, 5, 28), LocalDate.of(2026, 3, 15));

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
  void aRegisterThatDoesNotAnswerGivesNoResult() {
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

  // Records that cannot be understood

  @Test
  void aRecordThatDoesNotAnswerTheQuestionLeadsToTheServiceCentreAndBecomesACase() {
    rehearsal.register.answers(DANA.iin(), new Answer.Unclear("documents/document/endDate"));

    assertThat(codeOf(assessed(DANA))).isEqualTo(Ineligibility.REGISTER_RECORD_UNCLEAR);
    assertThat(codeOf(assessed(DANA))).isEqualTo(Ineligibility.REGISTER_RECORD_UNCLEAR);

    assertThat(rehearsal.histories.supervision())
        .extracting(SupervisionEvent::subject)
        .containsExactly(new RegisterRecord(DANA.id(), "documents/document/endDate"));
  }

  @Test
  void oddElementsThatDoNotBearOnTheQuestionBecomeCasesAndBlockNothing() {
    Entry entry = registered(null, OLD_CARD);
    rehearsal.register.answers(DANA.iin(), new Answer.Found(entry, List.of("benefit", "sex")));

    assertThat(assessed(DANA)).isInstanceOf(Eligible.class);

    assertThat(rehearsal.histories.supervision())
        .extracting(SupervisionEvent::subject)
        .containsExactly(
            new RegisterRecord(DANA.id(), "benefit"), new RegisterRecord(DANA.id(), "sex"));
  }

  @Test
  void whatTheRegisterSaidComesWithTheAnswer() {
    Assessed assessed = rehearsal.desk.assess(EXPIRY, DANA, MONDAY);

    assertThat(assessed.entry()).isEqualTo(registered(null, OLD_CARD));
  }

  // When the exchange is closed to everyone

  @Test
  void whenThePilotIsOverTheRegisterNeedNotAnswer() {
    var closed = new Rehearsal(ENDED_ON_SUNDAY);
    closed.register.wire.cut();

    var answer = closed.desk.assess(EXPIRY, DANA, MONDAY).eligibility();

    assertThat(codeOf(answer)).isEqualTo(Ineligibility.PILOT_CLOSED);
  }

  @Test
  void whenThePilotIsOverTheAnswerStillShowsTheCard() {
    var closed = new Rehearsal(ENDED_ON_SUNDAY);

    var answer = closed.desk.assess(EXPIRY, DANA, MONDAY).eligibility();

    assertThat(((NotEligible) answer).card()).isEqualTo(OLD_CARD);
  }

  @Test
  void whenThePilotIsOverAnUnclearRecordIsNotReported() {
    var closed = new Rehearsal(ENDED_ON_SUNDAY);
    closed.register.answers(DANA.iin(), new Answer.Unclear("personStatus"));

    var answer = closed.desk.assess(EXPIRY, DANA, MONDAY).eligibility();

    assertThat(codeOf(answer)).isEqualTo(Ineligibility.PILOT_CLOSED);
    assertThat(closed.histories.supervision()).isEmpty();
  }

  // What the history keeps

  @Test
  void thePreviewNamesTheGroundOfAnExemptionAndKeepsNothing() {
    rehearsal.register.put(DANA.iin(), registered(Exemption.DISABLED, OLD_CARD));
    Eligibility answer = assessed(DANA);

    EligibilityOutcome preview = rehearsal.desk.preview(DANA, answer);
    assertThat(rehearsal.vault.size()).isZero();

    assertThat(rehearsal.desk.check(DANA, answer)).isEqualTo(preview);
    assertThat(rehearsal.vault.size()).isEqualTo(1);
  }

  @Test
  void theCardOfTheRegistrationIsTheOneThatIsBarred() {
    ApplicationId application = rehearsal.journey.completeDraft();
    holds(DANA, NEWER_CARD);
    rehearsal.journey.registrations().register(DANA, application, null);
    rehearsal.journey.reviews().claim(AIGUL, application, null);
    rehearsal.journey.decide(
        AIGUL, application, new Intent.ToAnnul(AnnulmentReason.ADDITIONAL_CHECKS, null));

    assertThat(codeOf(assessed(DANA))).isEqualTo(Ineligibility.REAPPLICATION_NOT_ALLOWED);
    holds(DANA, OLD_CARD);
    assertThat(assessed(DANA)).isInstanceOf(Eligible.class);
  }

  private Eligibility assessed(SignedInCitizen signedInCitizen) {
    return rehearsal.desk.assess(EXPIRY, signedInCitizen, rehearsal.clock.instant()).eligibility();
  }

  private void holds(SignedInCitizen signedInCitizen, Card card) {
    rehearsal.register.put(signedInCitizen.iin(), registered(null, card));
  }

  private static Ineligibility codeOf(Eligibility answer) {
    return ((NotEligible) answer).code();
  }
}
