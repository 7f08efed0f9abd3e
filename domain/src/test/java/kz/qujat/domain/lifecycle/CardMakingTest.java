package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.AnnulmentReason.POOR_PHOTO;
import static kz.qujat.domain.lifecycle.Cast.*;
import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Documents.annulment;
import static kz.qujat.domain.lifecycle.Documents.approval;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.domain.lifecycle.Refusal.ClaimedByOther;
import kz.qujat.domain.lifecycle.Refusal.DocumentMismatch;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.lifecycle.Stage.UnderReview;
import kz.qujat.domain.refund.RefundGround;
import org.junit.jupiter.api.Test;

class CardMakingTest {
  // The usual way

  @Test
  void anApprovedOrderIsTakenOn() {
    given(approved()).when(acceptManufacture(1)).then(manufactureAccepted(1));
  }

  @Test
  void aCardIsMade() {
    given(sentToManufacture()).when(recordManufactured(1)).then(cardManufactured(1));
  }

  @Test
  void aCardIsDeliveredToTheRegistrationPoint() {
    given(manufactured()).when(recordDelivered(1)).then(cardDelivered(1));
  }

  // The same answer twice

  @Test
  void anAnswerToldTwiceIsHeardOnce() {
    given(sentToManufacture()).when(acceptManufacture(1)).thenNothing();
    given(manufactured()).when(recordManufactured(1)).thenNothing();
    given(readyForPickup()).when(recordDelivered(1)).thenNothing();
    given(backUnderReview()).when(rejectManufacture(1)).thenNothing();
  }

  @Test
  void anAnswerToldTwiceIsHeardOnceHoweverLate() {
    given(issued()).when(acceptManufacture(1)).thenNothing();
    given(issued()).when(recordManufactured(1)).thenNothing();
    given(issued()).when(recordDelivered(1)).thenNothing();
  }

  // Out of turn

  @Test
  void aCardThatIsMadeWasTakenOnEvenIfNobodySaidSo() {
    given(approved()).when(recordManufactured(1)).then(manufactureAccepted(1), cardManufactured(1));
  }

  @Test
  void theAcceptanceMayComeAfterTheCard() {
    given(manufactured()).when(acceptManufacture(1)).thenNothing();
  }

  @Test
  void aCardIsNotDeliveredBeforeItIsMade() {
    given(approved()).when(recordDelivered(1)).thenRefused(new WrongStage(Status.APPROVED));
    given(sentToManufacture())
        .when(recordDelivered(1))
        .thenRefused(new WrongStage(Status.SENT_TO_MANUFACTURE));
  }

  @Test
  void whatWasTakenOnIsNotRejectedAfterwards() {
    given(sentToManufacture())
        .when(rejectManufacture(1))
        .thenRefused(new WrongStage(Status.SENT_TO_MANUFACTURE));
    given(issued()).when(rejectManufacture(1)).thenRefused(new WrongStage(Status.ISSUED));
  }

  @Test
  void theCentralNodeHasNoSayBeforeTheApproval() {
    given(completeDraft()).when(acceptManufacture(1)).thenRefused(new WrongStage(Status.DRAFT));
    given(registered()).when(recordManufactured(1)).thenRefused(new WrongStage(Status.REGISTERED));
    given(underReview())
        .when(rejectManufacture(1))
        .thenRefused(new WrongStage(Status.UNDER_REVIEW));
  }

  @Test
  void theCentralNodeHasNoSayOverWhatIsAnnulled() {
    given(annulled(POOR_PHOTO))
        .when(acceptManufacture(1))
        .thenRefused(new WrongStage(Status.ANNULLED));
    given(annulled(POOR_PHOTO))
        .when(recordDelivered(1))
        .thenRefused(new WrongStage(Status.ANNULLED));
  }

  // Rejected

  @Test
  void aRejectionNamesTheOfficerWhoApproved() {
    given(approved()).when(rejectManufacture(1)).then(manufactureRejected(AIGUL, 1));
  }

  @Test
  void aRejectedOrderIsBackWithTheOfficerWhoApprovedAsANewAttempt() {
    assertThat(backUnderReview().filed().stage()).isEqualTo(new UnderReview(TICKET, 2, AIGUL));
    given(backUnderReview()).when(claim(DAULET)).thenRefused(new ClaimedByOther(AIGUL));
  }

  @Test
  void theFirstSignatureDoesNotApproveASecondAttempt() {
    given(backUnderReview())
        .when(approve(AIGUL, approval(AIGUL, 1)))
        .thenRefused(new DocumentMismatch());
  }

  @Test
  void aNewSignatureApprovesASecondAttempt() {
    given(backUnderReview()).when(approve(AIGUL, approval(AIGUL, 2))).then(approvedBy(AIGUL, 2));
  }

  @Test
  void aRejectedOrderMayBeAnnulledInstead() {
    var signed = annulment(AIGUL, 2, POOR_PHOTO);

    given(backUnderReview())
        .when(annul(AIGUL, POOR_PHOTO, signed))
        .then(annulledBy(AIGUL, POOR_PHOTO, signed), refundOpened(RefundGround.ANNULLED, DANA));
  }

  @Test
  void aReleasedSecondAttemptStaysTheSecond() {
    given(backUnderReview(), releasedBy(AIGUL), claimedBy(DAULET))
        .when(approve(DAULET, approval(DAULET, 2)))
        .then(approvedBy(DAULET, 2));
  }

  @Test
  void aSecondRejectionLeadsToAThirdAttempt() {
    var stage =
        backUnderReview().and(approvedBy(AIGUL, 2), manufactureRejected(AIGUL, 2)).filed().stage();

    assertThat(stage).isEqualTo(new UnderReview(TICKET, 3, AIGUL));
  }

  @Test
  void aLateAnswerToAnEarlierAttemptIsNoAnswerToThisOne() {
    given(backUnderReview(), approvedBy(AIGUL, 2)).when(rejectManufacture(1)).thenNothing();
    given(backUnderReview(), approvedBy(AIGUL, 2)).when(acceptManufacture(1)).thenNothing();
    given(backUnderReview(), approvedBy(AIGUL, 2)).when(recordManufactured(1)).thenNothing();
  }

  @Test
  void theSecondAttemptIsAnsweredUnderItsOwnNumber() {
    given(backUnderReview(), approvedBy(AIGUL, 2))
        .when(acceptManufacture(2))
        .then(manufactureAccepted(2));
  }

  @Test
  void anAnswerToAnAttemptNobodyMadeIsRefused() {
    given(approved()).when(acceptManufacture(2)).thenRefused(new WrongStage(Status.APPROVED));
  }
}
