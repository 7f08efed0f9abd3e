package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Documents.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static kz.qujat.domain.review.AnnulmentReason.POOR_PHOTO;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Things.*;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.domain.application.ApplicationRefusal.ClaimedByOther;
import kz.qujat.domain.application.ApplicationRefusal.NotClaimed;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.RegistrationRecord;
import kz.qujat.domain.application.Stage.Registered;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.application.Status;
import org.junit.jupiter.api.Test;

/// Who holds a review.
class ReviewTest {
  // Commands of officers

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
  void whatIsNotRegisteredCannotBeClaimed() {
    given(completeDraft()).when(claim(AIGUL)).thenRefused(new WrongStage(Status.DRAFT));
    given(withdrawn()).when(claim(AIGUL)).thenRefused(new WrongStage(Status.WITHDRAWN));
  }

  @Test
  void whatIsDecidedCannotBeClaimed() {
    given(approved()).when(claim(DAULET)).thenRefused(new WrongStage(Status.APPROVED));
    given(annulled(POOR_PHOTO)).when(claim(AIGUL)).thenRefused(new WrongStage(Status.ANNULLED));
  }

  @Test
  void theHolderGivesAReviewBack() {
    given(underReview()).when(giveBack(AIGUL)).then(givenBackBy(AIGUL));
  }

  @Test
  void nobodyGivesBackWhatAnotherHolds() {
    given(underReview()).when(giveBack(DAULET)).thenRefused(new NotClaimed());
  }

  @Test
  void whatNobodyHoldsCannotBeGivenBack() {
    given(registered()).when(giveBack(AIGUL)).thenRefused(new NotClaimed());
  }

  @Test
  void whatIsDecidedIsNotGivenBack() {
    given(approved()).when(giveBack(AIGUL)).thenRefused(new WrongStage(Status.APPROVED));
    given(completeDraft()).when(giveBack(AIGUL)).thenRefused(new WrongStage(Status.DRAFT));
  }

  @Test
  void whatIsGivenBackWaitsAgainUnderTheSameTicket() {
    assertThat(underReview().and(givenBackBy(AIGUL)).filed().stage())
        .isEqualTo(new Registered(RegistrationRecord.under(TICKET, HOLDER)));
  }

  @Test
  void whatOneOfficerGaveBackAnotherMayClaim() {
    given(underReview(), givenBackBy(AIGUL)).when(claim(DAULET)).then(claimedBy(DAULET));
  }

  // Commands of a supervisor

  @Test // #9, fault 7
  void aSupervisorTakesBackWhatAnOfficerHolds() {
    given(underReview()).when(takeBackFrom(AIGUL)).then(takenBackFrom(AIGUL));
    assertThat(underReview().and(takenBackFrom(AIGUL)).filed().stage())
        .isEqualTo(new Registered(RegistrationRecord.under(TICKET, HOLDER)));
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
    given(completeDraft()).when(takeBackFrom(AIGUL)).thenRefused(new WrongStage(Status.DRAFT));
  }

  @Test
  void aSupervisorGivesWhatOneOfficerHoldsToAnother() {
    given(underReview()).when(reassign(AIGUL, DAULET)).then(reassigned(AIGUL, DAULET));
    assertThat(underReview().and(reassigned(AIGUL, DAULET)).filed().stage())
        .isEqualTo(new UnderReview(RegistrationRecord.under(TICKET, HOLDER), DAULET));
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
  void whatNobodyHoldsCannotBeReassigned() {
    given(registered()).when(reassign(AIGUL, DAULET)).thenRefused(new NotClaimed());
  }

  @Test
  void whatIsDecidedIsNotReassigned() {
    given(approved()).when(reassign(AIGUL, DAULET)).thenRefused(new WrongStage(Status.APPROVED));
    given(completeDraft()).when(reassign(AIGUL, DAULET)).thenRefused(new WrongStage(Status.DRAFT));
  }

  @Test
  void whoeverWasGivenAReviewDecidesIt() {
    given(underReview(), reassigned(AIGUL, DAULET))
        .when(approve(DAULET, approval(DAULET, 1)))
        .then(approvedBy(DAULET, 1));
    given(underReview(), reassigned(AIGUL, DAULET))
        .when(approve(AIGUL, approval(AIGUL, 1)))
        .thenRefused(new NotClaimed());
  }

  @Test
  void whoeverWasGivenAReviewMayPutItBack() {
    given(underReview(), reassigned(AIGUL, DAULET))
        .when(giveBack(DAULET))
        .then(givenBackBy(DAULET));
  }
}
