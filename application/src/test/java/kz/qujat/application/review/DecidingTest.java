package kz.qujat.application.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.PlayedSignatures.sign;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Base64;
import java.util.List;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.command.StaleVersion;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.PlayedSignatures;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.rehearsal.Salted;
import kz.qujat.application.review.ReviewService.Intent;
import kz.qujat.application.review.Signatures.Flaw;
import kz.qujat.application.vault.VaultRecord.Comment;
import kz.qujat.application.vault.VaultRecord.SignedText;
import kz.qujat.domain.application.ApplicationRefusal.NotClaimed;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.ReviewEvent.ApplicationAnnulled;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.SentToManufacture;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.review.AnnulmentReason;
import org.junit.jupiter.api.Test;

class DecidingTest {
  private static final Intent APPROVAL = new Intent.ToApprove();
  private static final Intent POOR_PHOTO =
      new Intent.ToAnnul(AnnulmentReason.POOR_PHOTO, new Comment("Too dark"));

  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final ReviewService reviewService = journey.reviews();

  // Deciding

  @Test
  void anApprovalNamesItsTextAndWhatProvesItByDigest() {
    ApplicationId application = journey.underReview();
    byte[] document = reviewService.document(AIGUL, application, APPROVAL);
    String text = new String(document, UTF_8);
    byte[] cms = sign(AIGUL, document);

    reviewService.decide(AIGUL, application, APPROVAL, cms, null);

    assertThat(rehearsal.histories.eventsOf(application, ApplicationApproved.class))
        .singleElement()
        .satisfies(approved -> {
          assertThat(approved.document()).isEqualTo(Salted.sha256(text));
          assertThat(rehearsal.vault.read(AIGUL.id(), approved.signature(), SignedText.class))
              .contains(
                  new SignedText(
                      text,
                      Base64.getEncoder().encodeToString(cms),
                      List.of(PlayedSignatures.NOT_REVOKED)));
        });
  }

  @Test
  void anAnnulmentKeepsTheOfficersWordsForTheCitizenAndOpensTheRefund() {
    ApplicationId application = journey.underReview();

    journey.decide(AIGUL, application, POOR_PHOTO);

    assertThat(rehearsal.histories.eventsOf(application, ApplicationAnnulled.class))
        .singleElement()
        .satisfies(annulled ->
            assertThat(rehearsal.vault.read(DANA.id(), annulled.comment(), Comment.class))
                .contains(new Comment("Too dark")));
    assertThat(rehearsal.refundOf(application).ground()).isEqualTo(RefundGround.ANNULLED);
  }

  @Test
  void anAnnulmentWithoutWordsHasNoDigestOfThem() {
    ApplicationId application = journey.annulled(AnnulmentReason.POOR_SIGNATURE);

    assertThat(rehearsal.histories.eventsOf(application, ApplicationAnnulled.class))
        .extracting(ApplicationAnnulled::comment)
        .containsOnlyNulls();
  }

  @Test
  void onlyTheHolderDecides() {
    ApplicationId application = journey.underReview();
    byte[] document = reviewService.document(AIGUL, application, APPROVAL);

    refuses(
        new NotClaimed(),
        () -> reviewService.decide(DAULET, application, APPROVAL, sign(DAULET, document), null));
  }

  @Test
  void nobodyDecidesWhatWaitsInTheQueue() {
    ApplicationId application = journey.registered();

    refuses(
        new NotClaimed(),
        () -> reviewService.decide(AIGUL, application, APPROVAL, new byte[0], null));
  }

  @Test
  void whatIsDecidedIsNotDecidedAgain() {
    ApplicationId application = journey.approved();

    refuses(
        new WrongStage(Status.APPROVED),
        () -> reviewService.decide(AIGUL, application, POOR_PHOTO, new byte[0], null));
  }

  // Repeating a decision

  @Test
  void aDecisionSentAgainStandsAsItIs() {
    ApplicationId application = journey.underReview();
    byte[] cms = sign(AIGUL, reviewService.document(AIGUL, application, POOR_PHOTO));
    reviewService.decide(AIGUL, application, POOR_PHOTO, cms, null);
    int papers = rehearsal.vault.size();

    CommandResult again = reviewService.decide(AIGUL, application, POOR_PHOTO, cms, null);

    assertThat(again.changed()).isFalse();
    assertThat(again.application().stage()).isInstanceOf(Annulled.class);
    assertThat(rehearsal.refundOf(application).ground()).isEqualTo(RefundGround.ANNULLED);
    assertThat(rehearsal.vault.size()).isEqualTo(papers);
  }

  @Test
  void anApprovalSentAgainStandsAlsoWhenTheCardIsOnItsWay() {
    ApplicationId application = journey.underReview();
    byte[] cms = sign(AIGUL, reviewService.document(AIGUL, application, APPROVAL));
    reviewService.decide(AIGUL, application, APPROVAL, cms, null);
    journey.manufacture().accepted(application, 1);

    CommandResult again = reviewService.decide(AIGUL, application, APPROVAL, cms, null);

    assertThat(again.changed()).isFalse();
    assertThat(again.application().stage()).isInstanceOf(SentToManufacture.class);
  }

  @Test
  void anApprovalThatCameToNothingDoesNotStand() {
    ApplicationId application = journey.underReview();
    byte[] cms = sign(AIGUL, reviewService.document(AIGUL, application, APPROVAL));
    reviewService.decide(AIGUL, application, APPROVAL, cms, null);
    journey.manufacture().rejected(application, 1, "DAMAGED");

    refusesSignature(application, APPROVAL, cms, Flaw.CONTENT_MISMATCH);
  }

  @Test
  void aDecisionSentAgainNeedsItsSignature() {
    ApplicationId application = journey.approved();

    assertThatThrownBy(() -> reviewService.decide(AIGUL, application, APPROVAL, new byte[0], null))
        .isInstanceOf(SignatureRefused.class);
  }

  @Test
  void anotherOfficerDoesNotDecideWhatIsDecided() {
    ApplicationId application = journey.approved();

    refuses(
        new WrongStage(Status.APPROVED),
        () -> reviewService.decide(DAULET, application, APPROVAL, new byte[0], null));
  }

  @Test
  void aDecisionSentAgainForAVersionThatIsGoneIsStale() {
    ApplicationId application = journey.underReview();
    byte[] cms = sign(AIGUL, reviewService.document(AIGUL, application, APPROVAL));
    reviewService.decide(AIGUL, application, APPROVAL, cms, null);

    assertThatThrownBy(() -> reviewService.decide(AIGUL, application, APPROVAL, cms, 0L))
        .isInstanceOf(StaleVersion.class);
  }

  // Signatures that are not valid

  @Test
  void theSignatureOfSomebodyElseIsRefused() {
    ApplicationId application = journey.underReview();
    byte[] document = reviewService.document(AIGUL, application, APPROVAL);

    refusesSignature(application, APPROVAL, sign(DAULET, document), Flaw.WRONG_SIGNER);
  }

  @Test
  void aSignatureOverAnotherDecisionIsRefused() {
    ApplicationId application = journey.underReview();
    byte[] approval = reviewService.document(AIGUL, application, APPROVAL);

    refusesSignature(application, POOR_PHOTO, sign(AIGUL, approval), Flaw.CONTENT_MISMATCH);
  }

  @Test
  void aSignatureOverOtherWordsIsRefused() {
    ApplicationId application = journey.underReview();
    var otherWords = new Intent.ToAnnul(AnnulmentReason.POOR_PHOTO, new Comment("Too bright"));
    byte[] document = reviewService.document(AIGUL, application, otherWords);

    refusesSignature(application, POOR_PHOTO, sign(AIGUL, document), Flaw.CONTENT_MISMATCH);
  }

  @Test
  void whenValidityCannotBeDeterminedNothingHappens() {
    ApplicationId application = journey.underReview();
    byte[] cms = sign(AIGUL, reviewService.document(AIGUL, application, APPROVAL));
    int papers = rehearsal.vault.size();
    rehearsal.signatures.silenceRevocation();

    assertThatThrownBy(() -> reviewService.decide(AIGUL, application, APPROVAL, cms, null))
        .isInstanceOf(SignatureStatusUnknown.class);
    nothingHappened(application, papers);
  }

  @Test
  void onAVersionThatIsGoneNothingIsDecidedAndNothingKept() {
    ApplicationId application = journey.underReview();
    byte[] cms = sign(AIGUL, reviewService.document(AIGUL, application, POOR_PHOTO));
    int papers = rehearsal.vault.size();

    assertThatThrownBy(() -> reviewService.decide(AIGUL, application, POOR_PHOTO, cms, 0L))
        .isInstanceOf(StaleVersion.class);
    nothingHappened(application, papers);
  }

  private void refusesSignature(ApplicationId application, Intent intent, byte[] cms, Flaw flaw) {
    int papers = rehearsal.vault.size();
    var refused =
        catchThrowableOfType(
            SignatureRefused.class,
            () -> reviewService.decide(AIGUL, application, intent, cms, null));
    assertThat(refused).isNotNull();
    assertThat(refused.flaw()).isEqualTo(flaw);
    nothingHappened(application, papers);
  }

  private void nothingHappened(ApplicationId application, int papers) {
    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.UNDER_REVIEW);
    assertThat(rehearsal.vault.size()).isEqualTo(papers);
  }
}
