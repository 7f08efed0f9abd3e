package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Documents.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.review.AnnulmentReason.POOR_PHOTO;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Things.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import kz.qujat.domain.application.ApplicationRefusal.HolderDataChanged;
import kz.qujat.domain.application.ApplicationRefusal.NotClaimed;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.lifecycle.DecisionDocument.Preparation;
import kz.qujat.domain.lifecycle.DecisionDocument.Preparation.Prepared;
import kz.qujat.domain.lifecycle.DecisionDocument.Preparation.Unavailable;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.review.ReviewDecision;
import kz.qujat.domain.review.ReviewDecision.Annulment;
import kz.qujat.domain.review.ReviewDecision.Approval;
import org.junit.jupiter.api.Test;

class DecisionDocumentTest {
  @Test
  void anApprovalIsSignedAsOneFactALine() {
    assertThat(prepare(underReview(), AIGUL, new Approval(null)))
        .isEqualTo(
            new Prepared(
                """
                kz.qujat decision 2
                application: 00000000-0000-0003-0000-000000000001
                ticket: 71-260317-000042-8
                attempt: 1
                officer: 00000000-0000-0002-0000-000000000001
                decision: APPROVAL
                reason: -
                holder: 6e45386daeb0b86da1ac4c609001d1e973f90314f0b709175264865c42dc6ba7
                form: 07397d633f25a7101990a75864ae03d5a3b9ac07c4ed6accbc52cbfd7d7c13b4
                photo: 55c64d0fcd6f9d5f7c828093857e3fdfda68478bb4e9bd24d481ef391c7804e8
                signature: 1a2fc26dc7ea5a2a4748b7cb2b1ef193d96ab2c99f93092f69e63075b28d1278
                comment: -
                checklist: -
                mark: -
                """));
  }

  @Test
  void anApprovalNamesTheDigestOfItsChecklist() {
    assertThat(prepare(underReview(), AIGUL, APPROVAL))
        .isEqualTo(new Prepared(approval(AIGUL, 1).document()));
  }

  @Test
  void anAnnulmentNamesItsReasonAndTheDigestsOfWhatWasSaidTickedAndMarked() {
    assertThat(prepare(underReview(), AIGUL, annulmentFor(POOR_PHOTO)))
        .isEqualTo(new Prepared(annulment(AIGUL, 1, POOR_PHOTO).document()));
  }

  @Test
  void anAnnulmentWithNothingButAReasonSaysSo() {
    var bare = new Annulment(POOR_PHOTO, null, null, null);

    assertThat(prepare(underReview(), AIGUL, bare))
        .isEqualTo(new Prepared(text(AIGUL, 1, HOLDER, bare)));
  }

  @Test
  void aPictureThatIsMissingIsSaidToBeMissing() {
    var bare = paidDraft().and(ticketFormed(), claimedBy(AIGUL)).filed();

    assertThat(DecisionDocument.recall(bare, AIGUL, APPROVAL).orElseThrow())
        .contains("\nphoto: -\nsignature: -\n");
  }

  @Test
  void theSameStateGivesTheSameText() {
    var claimedAgain = underReview().and(givenBackBy(AIGUL), claimedBy(AIGUL));

    assertThat(prepare(claimedAgain, AIGUL, APPROVAL))
        .isEqualTo(prepare(underReview(), AIGUL, APPROVAL));
  }

  @Test
  void aNewAttemptGivesAnotherText() {
    assertThat(prepare(backUnderReview(), AIGUL, APPROVAL))
        .isEqualTo(new Prepared(approval(AIGUL, 2).document()));
  }

  @Test // #9, fault 5
  void anotherHolderGivesAnotherText() {
    assertThat(prepare(backForAnotherHolder(HolderField.NAMES), AIGUL, APPROVAL))
        .isEqualTo(new Prepared(approval(AIGUL, 2, CHANGED_HOLDER).document()));
  }

  @Test // #9, fault 5
  void nobodyIsGivenAnApprovalToSignThatCanOnlyBeRefused() {
    var anotherBirthDate = backForAnotherHolder(HolderField.BIRTH_DATE);

    assertThat(prepare(anotherBirthDate, AIGUL, APPROVAL))
        .isEqualTo(new Unavailable(new HolderDataChanged(Set.of(HolderField.BIRTH_DATE))));
    assertThat(prepare(anotherBirthDate, AIGUL, annulmentFor(POOR_PHOTO)))
        .isEqualTo(new Prepared(annulment(AIGUL, 2, CHANGED_HOLDER, POOR_PHOTO).document()));
  }

  @Test
  void whoDoesNotHoldTheReviewHasNothingToSign() {
    assertThat(prepare(underReview(), DAULET, APPROVAL))
        .isEqualTo(new Unavailable(new NotClaimed()));
    assertThat(prepare(registered(), AIGUL, APPROVAL)).isEqualTo(new Unavailable(new NotClaimed()));
  }

  @Test
  void outsideAReviewThereIsNothingToSign() {
    assertThat(prepare(approved(), AIGUL, APPROVAL))
        .isEqualTo(new Unavailable(new WrongStage(Status.APPROVED)));
    assertThat(prepare(completeDraft(), AIGUL, APPROVAL))
        .isEqualTo(new Unavailable(new WrongStage(Status.DRAFT)));
  }

  @Test
  void whatWasSignedIsRecalledAsLongAsTheAttemptLasts() {
    String signed = approval(AIGUL, 1).document();

    assertThat(recall(approved())).contains(signed);
    assertThat(recall(issued())).contains(signed);
    assertThat(recall(backUnderReview())).contains(approval(AIGUL, 2).document());
    assertThat(recall(completeDraft())).isEmpty();
  }

  private static Optional<String> recall(History history) {
    return DecisionDocument.recall(history.filed(), AIGUL, APPROVAL);
  }

  private static Preparation prepare(History history, StaffId officer, ReviewDecision decision) {
    return DecisionDocument.prepare(history.filed(), officer, decision);
  }
}
