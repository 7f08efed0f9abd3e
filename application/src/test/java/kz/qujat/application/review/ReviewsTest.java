package kz.qujat.application.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.PlayedSignatures.sign;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Base64;
import kz.qujat.application.lifecycle.Receipt;
import kz.qujat.application.lifecycle.StaleVersion;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.PlayedSignatures;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.rehearsal.Salted;
import kz.qujat.application.review.Reviews.Intent;
import kz.qujat.application.review.Signatures.Flaw;
import kz.qujat.application.vault.Confidential.Comment;
import kz.qujat.application.vault.Confidential.SignedText;
import kz.qujat.domain.lifecycle.AnnulmentReason;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationAnnulled;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationApproved;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundOpened;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Refusal.ClaimedByOther;
import kz.qujat.domain.lifecycle.Refusal.NotClaimed;
import kz.qujat.domain.lifecycle.Refusal.OwnApplication;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.lifecycle.Stage.Annulled;
import kz.qujat.domain.lifecycle.Stage.SentToManufacture;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.Region;
import org.junit.jupiter.api.Test;

class ReviewsTest {
  private static final Intent APPROVAL = new Intent.ToApprove();
  private static final Intent POOR_PHOTO =
      new Intent.ToAnnul(AnnulmentReason.POOR_PHOTO, new Comment("Too dark"));
  private static final Officer DANA_AT_WORK =
      new Officer(new OfficerId(DANA.id().value()), DANA.iin(), Region.ASTANA);

  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final Reviews reviews = journey.reviews();

  // Who holds it

  @Test
  void whatAnotherOfficerHoldsCannotBeTakenOn() {
    ApplicationId application = journey.underReview();

    refuses(new ClaimedByOther(AIGUL.id()), () -> reviews.claim(DAULET, application, null));
  }

  @Test
  void takenOnTwiceIsTakenOnOnce() {
    ApplicationId application = journey.underReview();

    assertThat(reviews.claim(AIGUL, application, null).changed()).isFalse();
  }

  @Test
  void nobodyTakesOnTheirOwnApplication() {
    ApplicationId application = journey.registered();

    refuses(new OwnApplication(), () -> reviews.claim(DANA_AT_WORK, application, null));
  }

  @Test
  void whatWasPutBackAnotherOfficerMayTakeOn() {
    ApplicationId application = journey.underReview();
    reviews.release(AIGUL, application, null);

    assertThat(reviews.claim(DAULET, application, null).changed()).isTrue();
  }

  // What is signed

  @Test
  void theSameStateAndDecisionGiveTheSameBytes() {
    ApplicationId application = journey.underReview();
    byte[] first = reviews.document(AIGUL, application, POOR_PHOTO);
    rehearsal.clock.moveTo(TUESDAY);
    refusesSignature(application, POOR_PHOTO, new byte[0], Flaw.WRONG_SIGNER);

    assertThat(reviews.document(AIGUL, application, POOR_PHOTO)).isEqualTo(first);
  }

  @Test
  void anotherCommentGivesOtherBytes() {
    ApplicationId application = journey.underReview();
    var otherWords = new Intent.ToAnnul(AnnulmentReason.POOR_PHOTO, new Comment("Too bright"));

    assertThat(reviews.document(AIGUL, application, otherWords))
        .isNotEqualTo(reviews.document(AIGUL, application, POOR_PHOTO));
  }

  @Test
  void preparingTheTextKeepsNothing() {
    ApplicationId application = journey.underReview();
    int papers = rehearsal.vault.size();

    reviews.document(AIGUL, application, POOR_PHOTO);

    assertThat(rehearsal.vault.size()).isEqualTo(papers);
  }

  @Test
  void theWordsOfTheCommentDoNotStandInTheText() {
    ApplicationId application = journey.underReview();

    assertThat(new String(reviews.document(AIGUL, application, POOR_PHOTO), UTF_8))
        .contains(rehearsal.vault.digest(DANA.id(), new Comment("Too dark")).hex())
        .doesNotContain("Too dark");
  }

  @Test
  void onlyTheHolderGetsATextToSign() {
    ApplicationId application = journey.underReview();

    refuses(new NotClaimed(), () -> reviews.document(DAULET, application, APPROVAL));
  }

  // Deciding

  @Test
  void anApprovalNamesItsTextAndWhatProvesItByDigest() {
    ApplicationId application = journey.underReview();
    byte[] document = reviews.document(AIGUL, application, APPROVAL);
    String text = new String(document, UTF_8);
    byte[] cms = sign(AIGUL, document);

    reviews.decide(AIGUL, application, APPROVAL, cms, null);

    assertThat(rehearsal.applications.eventsOf(application, ApplicationApproved.class))
        .singleElement()
        .satisfies(approved -> {
          assertThat(approved.document()).isEqualTo(Salted.sha256(text));
          assertThat(rehearsal.vault.read(AIGUL.id(), approved.signature(), SignedText.class))
              .contains(
                  new SignedText(
                      text, Base64.getEncoder().encodeToString(cms), PlayedSignatures.NOT_REVOKED));
        });
  }

  @Test
  void anAnnulmentKeepsTheOfficersWordsForTheCitizenAndOpensTheRefund() {
    ApplicationId application = journey.underReview();

    journey.decide(AIGUL, application, POOR_PHOTO);

    assertThat(rehearsal.applications.eventsOf(application, ApplicationAnnulled.class))
        .singleElement()
        .satisfies(annulled ->
            assertThat(rehearsal.vault.read(DANA.id(), annulled.comment(), Comment.class))
                .contains(new Comment("Too dark")));
    assertThat(rehearsal.applications.eventsOf(application, RefundOpened.class)).hasSize(1);
  }

  @Test
  void anAnnulmentWithoutWordsHasNoDigestOfThem() {
    ApplicationId application = journey.annulled(AnnulmentReason.POOR_SIGNATURE);

    assertThat(rehearsal.applications.eventsOf(application, ApplicationAnnulled.class))
        .extracting(ApplicationAnnulled::comment)
        .containsOnlyNulls();
  }

  @Test
  void onlyTheHolderDecides() {
    ApplicationId application = journey.underReview();
    byte[] document = reviews.document(AIGUL, application, APPROVAL);

    refuses(
        new NotClaimed(),
        () -> reviews.decide(DAULET, application, APPROVAL, sign(DAULET, document), null));
  }

  @Test
  void nobodyDecidesWhatWaitsInTheQueue() {
    ApplicationId application = journey.registered();

    refuses(
        new NotClaimed(), () -> reviews.decide(AIGUL, application, APPROVAL, new byte[0], null));
  }

  @Test
  void whatIsDecidedIsNotDecidedAgain() {
    ApplicationId application = journey.approved();

    refuses(
        new WrongStage(Status.APPROVED),
        () -> reviews.decide(AIGUL, application, POOR_PHOTO, new byte[0], null));
  }

  // Deciding again what is decided

  @Test
  void aDecisionSentAgainStandsAsItIs() {
    ApplicationId application = journey.underReview();
    byte[] cms = sign(AIGUL, reviews.document(AIGUL, application, POOR_PHOTO));
    reviews.decide(AIGUL, application, POOR_PHOTO, cms, null);
    int papers = rehearsal.vault.size();

    Receipt again = reviews.decide(AIGUL, application, POOR_PHOTO, cms, null);

    assertThat(again.changed()).isFalse();
    assertThat(again.application().stage()).isInstanceOf(Annulled.class);
    assertThat(rehearsal.applications.eventsOf(application, RefundOpened.class)).hasSize(1);
    assertThat(rehearsal.vault.size()).isEqualTo(papers);
  }

  @Test
  void anApprovalSentAgainStandsAlsoWhenTheCardIsOnItsWay() {
    ApplicationId application = journey.underReview();
    byte[] cms = sign(AIGUL, reviews.document(AIGUL, application, APPROVAL));
    reviews.decide(AIGUL, application, APPROVAL, cms, null);
    journey.manufacture().accepted(application, 1);

    Receipt again = reviews.decide(AIGUL, application, APPROVAL, cms, null);

    assertThat(again.changed()).isFalse();
    assertThat(again.application().stage()).isInstanceOf(SentToManufacture.class);
  }

  @Test
  void anApprovalThatCameToNothingDoesNotStand() {
    ApplicationId application = journey.underReview();
    byte[] cms = sign(AIGUL, reviews.document(AIGUL, application, APPROVAL));
    reviews.decide(AIGUL, application, APPROVAL, cms, null);
    journey.manufacture().rejected(application, 1, "DAMAGED");

    refusesSignature(application, APPROVAL, cms, Flaw.CONTENT_MISMATCH);
  }

  @Test
  void aDecisionSentAgainNeedsItsSignature() {
    ApplicationId application = journey.approved();

    assertThatThrownBy(() -> reviews.decide(AIGUL, application, APPROVAL, new byte[0], null))
        .isInstanceOf(SignatureRefused.class);
  }

  @Test
  void anotherOfficerDoesNotDecideWhatIsDecided() {
    ApplicationId application = journey.approved();

    refuses(
        new WrongStage(Status.APPROVED),
        () -> reviews.decide(DAULET, application, APPROVAL, new byte[0], null));
  }

  @Test
  void aDecisionSentAgainForAVersionThatIsGoneIsStale() {
    ApplicationId application = journey.underReview();
    byte[] cms = sign(AIGUL, reviews.document(AIGUL, application, APPROVAL));
    reviews.decide(AIGUL, application, APPROVAL, cms, null);

    assertThatThrownBy(() -> reviews.decide(AIGUL, application, APPROVAL, cms, 0L))
        .isInstanceOf(StaleVersion.class);
  }

  // Signatures that certify nothing

  @Test
  void theSignatureOfSomebodyElseIsRefused() {
    ApplicationId application = journey.underReview();
    byte[] document = reviews.document(AIGUL, application, APPROVAL);

    refusesSignature(application, APPROVAL, sign(DAULET, document), Flaw.WRONG_SIGNER);
  }

  @Test
  void aSignatureOverAnotherDecisionIsRefused() {
    ApplicationId application = journey.underReview();
    byte[] approval = reviews.document(AIGUL, application, APPROVAL);

    refusesSignature(application, POOR_PHOTO, sign(AIGUL, approval), Flaw.CONTENT_MISMATCH);
  }

  @Test
  void aSignatureOverOtherWordsIsRefused() {
    ApplicationId application = journey.underReview();
    var otherWords = new Intent.ToAnnul(AnnulmentReason.POOR_PHOTO, new Comment("Too bright"));
    byte[] document = reviews.document(AIGUL, application, otherWords);

    refusesSignature(application, POOR_PHOTO, sign(AIGUL, document), Flaw.CONTENT_MISMATCH);
  }

  @Test
  void whenNobodyCanTellNothingHasHappened() {
    ApplicationId application = journey.underReview();
    byte[] cms = sign(AIGUL, reviews.document(AIGUL, application, APPROVAL));
    int papers = rehearsal.vault.size();
    rehearsal.signatures.silenceRevocation();

    assertThatThrownBy(() -> reviews.decide(AIGUL, application, APPROVAL, cms, null))
        .isInstanceOf(SignatureStatusUnknown.class);
    nothingHappened(application, papers);
  }

  @Test
  void onAVersionThatIsGoneNothingIsDecidedAndNothingKept() {
    ApplicationId application = journey.underReview();
    byte[] cms = sign(AIGUL, reviews.document(AIGUL, application, POOR_PHOTO));
    int papers = rehearsal.vault.size();

    assertThatThrownBy(() -> reviews.decide(AIGUL, application, POOR_PHOTO, cms, 0L))
        .isInstanceOf(StaleVersion.class);
    nothingHappened(application, papers);
  }

  private void refusesSignature(ApplicationId application, Intent intent, byte[] cms, Flaw flaw) {
    int papers = rehearsal.vault.size();
    var refused =
        catchThrowableOfType(
            SignatureRefused.class, () -> reviews.decide(AIGUL, application, intent, cms, null));
    assertThat(refused).isNotNull();
    assertThat(refused.flaw()).isEqualTo(flaw);
    nothingHappened(application, papers);
  }

  private void nothingHappened(ApplicationId application, int papers) {
    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.UNDER_REVIEW);
    assertThat(rehearsal.vault.size()).isEqualTo(papers);
  }
}
