package kz.qujat.application.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.qujat.application.dispatch.HolderRecordFactory;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.review.ReviewService.Intent;
import kz.qujat.application.vault.VaultRecord.Comment;
import kz.qujat.domain.application.ApplicationRefusal.ClaimedByOther;
import kz.qujat.domain.application.ApplicationRefusal.NotClaimed;
import kz.qujat.domain.application.ApplicationRefusal.OtherRegion;
import kz.qujat.domain.application.ApplicationRefusal.OwnApplication;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.signature.Digest;
import org.junit.jupiter.api.Test;

class ReviewsTest {
  private static final Intent APPROVAL = new Intent.ToApprove();
  private static final Intent POOR_PHOTO =
      new Intent.ToAnnul(AnnulmentReason.POOR_PHOTO, new Comment("Too dark"));

  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final ReviewService reviewService = journey.reviews();

  // Who holds the review

  @Test
  void whatAnotherOfficerHoldsCannotBeTakenOn() {
    ApplicationId application = journey.underReview();

    refuses(new ClaimedByOther(AIGUL.id()), () -> reviewService.claim(DAULET, application, null));
  }

  @Test
  void takenOnTwiceIsTakenOnOnce() {
    ApplicationId application = journey.underReview();

    assertThat(reviewService.claim(AIGUL, application, null).changed()).isFalse();
  }

  @Test
  void nobodyTakesOnTheirOwnApplication() {
    ApplicationId application = journey.registered();

    refuses(new OwnApplication(), () -> reviewService.claim(DANA_AT_WORK, application, null));
  }

  @Test
  void whatWasPutBackAnotherOfficerMayTakeOn() {
    ApplicationId application = journey.underReview();
    reviewService.giveBack(AIGUL, application, null);

    assertThat(reviewService.claim(DAULET, application, null).changed()).isTrue();
  }

  // What is signed

  @Test
  void theSameStateAndDecisionGiveTheSameBytes() {
    ApplicationId application = journey.underReview();
    byte[] first = reviewService.document(AIGUL, application, POOR_PHOTO);
    rehearsal.clock.moveTo(TUESDAY);
    assertThatThrownBy(
            () -> reviewService.decide(AIGUL, application, POOR_PHOTO, new byte[0], null))
        .isInstanceOf(SignatureRefused.class);

    assertThat(reviewService.document(AIGUL, application, POOR_PHOTO)).isEqualTo(first);
  }

  @Test
  void anotherCommentGivesOtherBytes() {
    ApplicationId application = journey.underReview();
    var otherWords = new Intent.ToAnnul(AnnulmentReason.POOR_PHOTO, new Comment("Too bright"));

    assertThat(reviewService.document(AIGUL, application, otherWords))
        .isNotEqualTo(reviewService.document(AIGUL, application, POOR_PHOTO));
  }

  @Test
  void preparingTheTextKeepsNothing() {
    ApplicationId application = journey.underReview();
    int papers = rehearsal.vault.size();

    reviewService.document(AIGUL, application, POOR_PHOTO);

    assertThat(rehearsal.vault.size()).isEqualTo(papers);
  }

  @Test
  void theWordsOfTheCommentDoNotStandInTheText() {
    ApplicationId application = journey.underReview();

    assertThat(new String(reviewService.document(AIGUL, application, POOR_PHOTO), UTF_8))
        .contains(rehearsal.vault.digest(DANA.id(), new Comment("Too dark")).hex())
        .doesNotContain("Too dark");
  }

  @Test
  void onlyTheHolderGetsATextToSign() {
    ApplicationId application = journey.underReview();

    refuses(new NotClaimed(), () -> reviewService.document(DAULET, application, APPROVAL));
  }

  @Test
  void whatBelongsToAnotherRegionIsOutOfReach() {
    ApplicationId application = journey.registered();

    refuses(new OtherRegion(), () -> reviewService.claim(MARAT, application, null));
  }

  @Test
  void onlyTheHolderPutsItBack() {
    ApplicationId application = journey.underReview();

    refuses(new NotClaimed(), () -> reviewService.giveBack(DAULET, application, null));
  }

  @Test
  void theTextNamesWhatTheRegisterSaidOfTheHolder() {
    ApplicationId application = journey.underReview();
    Digest holder =
        rehearsal.vault.digest(DANA.id(), HolderRecordFactory.of(registered(null, OLD_CARD)));

    assertThat(new String(reviewService.document(AIGUL, application, APPROVAL), UTF_8))
        .contains("holder: " + holder);
  }
}
