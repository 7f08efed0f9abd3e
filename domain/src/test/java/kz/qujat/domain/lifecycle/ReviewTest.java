package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.AnnulmentReason.ADDITIONAL_CHECKS;
import static kz.qujat.domain.lifecycle.AnnulmentReason.POOR_PHOTO;
import static kz.qujat.domain.lifecycle.AnnulmentReason.POOR_SIGNATURE;
import static kz.qujat.domain.lifecycle.Cast.*;
import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Documents.annulment;
import static kz.qujat.domain.lifecycle.Documents.annulmentWithoutComment;
import static kz.qujat.domain.lifecycle.Documents.approval;
import static kz.qujat.domain.lifecycle.Documents.signed;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.domain.lifecycle.ApplicationCommand.Annul;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationAnnulled;
import kz.qujat.domain.lifecycle.Refusal.ClaimedByOther;
import kz.qujat.domain.lifecycle.Refusal.DocumentMismatch;
import kz.qujat.domain.lifecycle.Refusal.NotClaimed;
import kz.qujat.domain.lifecycle.Refusal.OwnApplication;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.lifecycle.Stage.Registered;
import kz.qujat.domain.refund.RefundGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewTest {
  // Claiming and releasing

  @Test
  void anOfficerClaimsARegisteredApplication() {
    given(registered()).when(claim(AIGUL)).then(claimedBy(AIGUL));
  }

  @Test
  void claimingAgainChangesNothing() {
    given(underReview()).when(claim(AIGUL)).thenNothing();
  }

  @Test
  void whatOneOfficerHoldsAnotherCannotClaim() {
    given(underReview()).when(claim(DAULET)).thenRefused(new ClaimedByOther(AIGUL));
  }

  @Test
  void nobodyReviewsTheirOwnApplication() {
    given(registered()).when(claim(DANA_AT_WORK)).thenRefused(new OwnApplication());
  }

  @Test
  void whatIsNotRegisteredCannotBeClaimed() {
    given(completeDraft()).when(claim(AIGUL)).thenRefused(new WrongStage(Status.DRAFT));
  }

  @Test
  void whatIsDecidedCannotBeClaimed() {
    given(approved()).when(claim(DAULET)).thenRefused(new WrongStage(Status.APPROVED));
    given(annulled(POOR_PHOTO)).when(claim(AIGUL)).thenRefused(new WrongStage(Status.ANNULLED));
  }

  @Test
  void theHolderReleasesAReview() {
    given(underReview()).when(release(AIGUL)).then(releasedBy(AIGUL));
  }

  @Test
  void nobodyReleasesWhatAnotherHolds() {
    given(underReview()).when(release(DAULET)).thenRefused(new NotClaimed());
  }

  @Test
  void whatNobodyHoldsCannotBeReleased() {
    given(registered()).when(release(AIGUL)).thenRefused(new NotClaimed());
  }

  @Test
  void whatIsReleasedWaitsAgainUnderTheSameTicket() {
    assertThat(underReview().and(releasedBy(AIGUL)).filed().stage())
        .isEqualTo(new Registered(TICKET, 1));
  }

  @Test
  void whatOneOfficerReleasedAnotherMayClaim() {
    given(underReview(), releasedBy(AIGUL)).when(claim(DAULET)).then(claimedBy(DAULET));
  }

  // What a supervisor does

  @Test
  void aSupervisorTakesBackWhatAnOfficerHolds() {
    given(underReview()).when(takeBackFrom(AIGUL)).then(releasedBy(AIGUL));
  }

  @Test
  void whatHasChangedHandsMeanwhileIsNotTakenBack() {
    given(registered(), claimedBy(DAULET))
        .when(takeBackFrom(AIGUL))
        .thenRefused(new ClaimedByOther(DAULET));
  }

  @Test
  void takingBackWhatWaitsAlreadyChangesNothing() {
    given(registered()).when(takeBackFrom(AIGUL)).thenNothing();
  }

  @Test
  void whatIsDecidedIsNotTakenBack() {
    given(approved()).when(takeBackFrom(AIGUL)).thenRefused(new WrongStage(Status.APPROVED));
  }

  @Test
  void aSupervisorGivesWhatOneOfficerHoldsToAnother() {
    given(underReview()).when(reassign(AIGUL, DAULET)).then(releasedBy(AIGUL), claimedBy(DAULET));
  }

  @Test
  void givingItToWhoeverHoldsItAlreadyChangesNothing() {
    given(underReview()).when(reassign(DAULET, AIGUL)).thenNothing();
  }

  @Test
  void whatHasChangedHandsMeanwhileIsNotReassigned() {
    given(registered(), claimedBy(DAULET))
        .when(reassign(AIGUL, SAULE))
        .thenRefused(new ClaimedByOther(DAULET));
  }

  @Test
  void nobodyIsGivenTheirOwnApplication() {
    given(underReview()).when(reassign(AIGUL, DANA_AT_WORK)).thenRefused(new OwnApplication());
  }

  @Test
  void whatNobodyHoldsCannotBeReassigned() {
    given(registered()).when(reassign(AIGUL, DAULET)).thenRefused(new NotClaimed());
  }

  @Test
  void whatIsDecidedIsNotReassigned() {
    given(approved()).when(reassign(AIGUL, DAULET)).thenRefused(new WrongStage(Status.APPROVED));
  }

  @Test
  void whoeverWasGivenAReviewDecidesIt() {
    given(underReview(), releasedBy(AIGUL), claimedBy(DAULET))
        .when(approve(DAULET, approval(DAULET, 1)))
        .then(approvedBy(DAULET, 1));
  }

  // Approving

  @Test
  void theHolderApprovesUnderTheirSignature() {
    given(underReview()).when(approve(AIGUL, approval(AIGUL, 1))).then(approvedBy(AIGUL, 1));
  }

  @Test
  void onlyTheHolderOfAReviewMayApprove() {
    given(underReview()).when(approve(DAULET, approval(DAULET, 1))).thenRefused(new NotClaimed());
  }

  @Test
  void whatNobodyHoldsIsNotApproved() {
    given(registered()).when(approve(AIGUL, approval(AIGUL, 1))).thenRefused(new NotClaimed());
  }

  @Test
  void theSameApprovalAgainChangesNothing() {
    given(approved()).when(approve(AIGUL, approval(AIGUL, 1))).thenNothing();
  }

  @Test
  void anotherApprovalOfWhatIsApprovedIsRefused() {
    given(approved())
        .when(approve(DAULET, approval(AIGUL, 1)))
        .thenRefused(new WrongStage(Status.APPROVED));
    given(approved())
        .when(approve(AIGUL, approval(AIGUL, 2)))
        .thenRefused(new WrongStage(Status.APPROVED));
  }

  @Test
  void whatIsAnnulledIsNotApproved() {
    given(annulled(POOR_PHOTO))
        .when(approve(AIGUL, approval(AIGUL, 1)))
        .thenRefused(new WrongStage(Status.ANNULLED));
  }

  // Annulling

  @ParameterizedTest
  @EnumSource
  void anAnnulmentEndsTheApplicationAndOpensTheRefund(AnnulmentReason reason) {
    given(underReview())
        .when(annul(AIGUL, reason, annulment(AIGUL, 1, reason)))
        .then(annulledBy(AIGUL, reason), refundOpened(RefundGround.ANNULLED, DANA));
  }

  @Test
  void whereNoDutyWasPaidNothingIsRefunded() {
    given(registeredExempt(), claimedBy(AIGUL))
        .when(annul(AIGUL, POOR_PHOTO, annulment(AIGUL, 1, POOR_PHOTO)))
        .then(annulledBy(AIGUL, POOR_PHOTO));
  }

  @Test
  void anAnnulmentNeedsNoComment() {
    var signed = annulmentWithoutComment(AIGUL, 1, POOR_PHOTO);

    given(underReview())
        .when(new Annul(APPLICATION, AIGUL, POOR_PHOTO, null, signed, REFUND, THURSDAY))
        .then(
            new ApplicationAnnulled(
                APPLICATION,
                AIGUL,
                POOR_PHOTO,
                null,
                signed.documentDigest(),
                SIGNATURE_FILE,
                THURSDAY),
            refundOpened(RefundGround.ANNULLED, DANA));
  }

  @Test
  void onlyTheHolderOfAReviewMayAnnul() {
    given(underReview())
        .when(annul(DAULET, POOR_PHOTO, annulment(DAULET, 1, POOR_PHOTO)))
        .thenRefused(new NotClaimed());
  }

  @Test
  void theSameAnnulmentAgainChangesNothing() {
    given(annulled(POOR_PHOTO))
        .when(annul(AIGUL, POOR_PHOTO, annulment(AIGUL, 1, POOR_PHOTO)))
        .thenNothing();
  }

  @Test
  void anotherAnnulmentOfWhatIsAnnulledIsRefused() {
    given(annulled(POOR_PHOTO))
        .when(annul(AIGUL, POOR_SIGNATURE, annulment(AIGUL, 1, POOR_SIGNATURE)))
        .thenRefused(new WrongStage(Status.ANNULLED));
    given(annulled(POOR_PHOTO))
        .when(annul(DAULET, POOR_PHOTO, annulment(AIGUL, 1, POOR_PHOTO)))
        .thenRefused(new WrongStage(Status.ANNULLED));
  }

  @Test
  void whatIsApprovedIsNotAnnulled() {
    given(approved())
        .when(annul(AIGUL, POOR_PHOTO, annulment(AIGUL, 1, POOR_PHOTO)))
        .thenRefused(new WrongStage(Status.APPROVED));
  }

  // What was signed

  @Test
  void anApprovalIsNotSignedWithTheTextOfAnAnnulment() {
    given(underReview())
        .when(approve(AIGUL, annulment(AIGUL, 1, POOR_PHOTO)))
        .thenRefused(new DocumentMismatch());
  }

  @Test
  void anAnnulmentIsNotSignedWithTheTextOfAnApproval() {
    given(underReview())
        .when(annul(AIGUL, POOR_PHOTO, approval(AIGUL, 1)))
        .thenRefused(new DocumentMismatch());
  }

  @Test
  void theReasonIsTheOneThatWasSigned() {
    given(underReview())
        .when(annul(AIGUL, ADDITIONAL_CHECKS, annulment(AIGUL, 1, POOR_PHOTO)))
        .thenRefused(new DocumentMismatch());
  }

  @Test
  void theCommentIsTheOneThatWasSigned() {
    given(underReview())
        .when(annul(AIGUL, POOR_PHOTO, annulmentWithoutComment(AIGUL, 1, POOR_PHOTO)))
        .thenRefused(new DocumentMismatch());
  }

  @Test
  void anotherOfficersTextIsNotOnesOwn() {
    given(underReview())
        .when(approve(AIGUL, approval(DAULET, 1)))
        .thenRefused(new DocumentMismatch());
  }

  @Test
  void oneCharacterMoreIsAnotherText() {
    given(underReview())
        .when(approve(AIGUL, signed(approval(AIGUL, 1).document() + "\n")))
        .thenRefused(new DocumentMismatch());
  }
}
